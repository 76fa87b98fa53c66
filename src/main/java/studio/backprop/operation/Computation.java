package studio.backprop.operation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Role;
import studio.backprop.expression.derivation.Composition;

/// What a declaration computes: the matrices that it names on its way, and the value. Each has a
/// slot of its own, behind those of the operands.
final class Computation {
  private final String operation;
  private final List<BoundOperation.Named> inner = new ArrayList<>();
  private int slots;
  private @Nullable Expression value;
  private @Nullable Reference output;
  private @Nullable Reference upstream;

  /// @param operands how many slots are taken
  Computation(String operation, int operands) {
    this.operation = operation;
    this.slots = operands;
  }

  /// Names a matrix on the way.
  Reference inner(String name, Expression expression) {
    Reference reference = next(Role.INNER, name, expression);
    inner.add(new BoundOperation.Named(reference, expression));
    return reference;
  }

  /// Says what comes out in the end.
  ///
  /// @return the gradient that arrives there
  Reference value(Expression expression) {
    value = expression;
    output = next(Role.OUTPUT, operation, expression);
    upstream = next(Role.UPSTREAM, operation, expression);
    return upstream;
  }

  /// What stands for the value.
  Reference output() {
    if (output == null) {
      throw new IllegalStateException("value comes before output");
    }
    return output;
  }

  List<BoundOperation.Named> inner() {
    return inner;
  }

  /// The slots that are taken.
  int slots() {
    return slots;
  }

  /// All of it together, with a slot for the gradient of each matrix on the way.
  Composition composed() {
    if (value == null || output == null || upstream == null) {
      throw new IllegalStateException(operation + " declares no value");
    }
    List<Composition.Inner> insides = new ArrayList<>();
    for (BoundOperation.Named named : inner) {
      Reference name = named.reference();
      Reference gradient = next(Role.INNER_GRADIENT, name.name(), name);
      insides.add(new Composition.Inner(name, named.expression(), gradient));
    }
    return new Composition(value, output, upstream, insides);
  }

  private Reference next(Role role, String name, Expression of) {
    return new Reference(role, name, slots++, of.shape());
  }
}
