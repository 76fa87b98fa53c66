package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;

/// What an operation computes, as far as gradients are derived from it.
///
/// @param value what it computes
/// @param output the reference to that value
/// @param upstream the gradient that arrives at it
/// @param inner the named matrices inside, in the order in which they are computed
public record Composition(
    Expression value, Reference output, Reference upstream, List<Inner> inner) {

  public Composition {
    inner = List.copyOf(inner);
  }

  /// The named matrices inside that the value depends on, and that so have a gradient, in the order
  /// in which it comes back to them.
  public List<Inner> reached() {
    List<Inner> reached = new ArrayList<>();
    for (Inner each : inner.reversed()) {
      if (isIn(value, each.name())
          || reached.stream().anyMatch(later -> isIn(later.is(), each.name()))) {
        reached.add(each);
      }
    }
    return List.copyOf(reached);
  }

  private static boolean isIn(Expression whole, Reference name) {
    return whole.all(Reference.class).anyMatch(name::equals);
  }

  /// A named matrix inside.
  ///
  /// @param name what stands for it
  /// @param is how it is computed
  /// @param gradient what stands for its gradient
  public record Inner(Reference name, Expression is, Reference gradient) {}
}
