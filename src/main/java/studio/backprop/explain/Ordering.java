package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Transposed;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// One way to multiply the two matrices of a gradient, in this order and with these transposes, and
/// what is to be said against it.
///
/// @param left the left factor, perhaps transposed
/// @param right the right factor, perhaps transposed
/// @param verdict whether it can be the gradient
/// @param coincidences the pairs of sizes that are equal by chance only, where it fits because of
///   them
public record Ordering(
    Expression left, Expression right, Verdict verdict, List<Coincidence> coincidences) {

  /// Whether a product can be the gradient, by its shapes alone.
  public enum Verdict {
    /// It is the declared one, or the same written otherwise.
    RIGHT,
    /// The columns of the left factor are not the rows of the right one.
    DOES_NOT_MULTIPLY,
    /// It multiplies, to a shape that is not the operand's.
    WRONG_SHAPE,
    /// It has the right shape only because some sizes happen to be equal.
    FITS_BY_CHANCE
  }

  /// Two sizes of different meaning with the same value.
  public record Coincidence(Size one, Size other) {}

  public Ordering {
    coincidences = List.copyOf(coincidences);
  }

  /// The shape of the product; only where it multiplies.
  public Shape shape() {
    return new Shape(left.shape().rows(), right.shape().columns());
  }

  /// The eight products of a gradient's two matrices, the right one first; none where the gradient
  /// is no product. Numbers in front change nothing.
  public static List<Ordering> of(Expression gradient) {
    if (!(gradient.behindNumbers() instanceof Product right)) {
      return List.of();
    }
    List<Ordering> all = new ArrayList<>();
    all.add(new Ordering(right.left(), right.right(), Verdict.RIGHT, List.of()));
    Expression a = upright(right.left());
    Expression b = upright(right.right());
    for (Expression first : List.of(a, a.transposed())) {
      for (Expression second : List.of(b, b.transposed())) {
        for (Ordering other : List.of(judged(first, second, right), judged(second, first, right))) {
          if (!other.left().equals(right.left()) || !other.right().equals(right.right())) {
            all.add(other);
          }
        }
      }
    }
    return all;
  }

  private static Expression upright(Expression factor) {
    return factor instanceof Transposed turned ? turned.operand() : factor;
  }

  private static Ordering judged(Expression left, Expression right, Product declared) {
    Shape wanted = declared.shape();
    Shape found = new Shape(left.shape().rows(), right.shape().columns());
    if (left.shape().columns().value() != right.shape().rows().value()) {
      return new Ordering(left, right, Verdict.DOES_NOT_MULTIPLY, List.of());
    }
    if (SameFormula.is(new Product(left, right), declared)) {
      return new Ordering(left, right, Verdict.RIGHT, List.of());
    }
    if (!found.sameSizes(wanted)) {
      return new Ordering(left, right, Verdict.WRONG_SHAPE, List.of());
    }
    List<Coincidence> coincidences = new ArrayList<>();
    note(coincidences, left.shape().columns(), right.shape().rows());
    note(coincidences, found.rows(), wanted.rows());
    note(coincidences, found.columns(), wanted.columns());
    return new Ordering(left, right, Verdict.FITS_BY_CHANCE, coincidences);
  }

  private static void note(List<Coincidence> coincidences, Size one, Size other) {
    if (!one.isSameAs(other)
        && !coincidences.contains(new Coincidence(one, other))
        && !coincidences.contains(new Coincidence(other, one))) {
      coincidences.add(new Coincidence(one, other));
    }
  }
}
