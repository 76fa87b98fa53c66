package studio.backprop.expression.derivation;

import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reshaped;
import studio.backprop.expression.Transposed;
import studio.backprop.shape.Shape;

/// Rules about transposes and other arrangements of the same cells.
final class Turning {
  private Turning() {}

  /// (Aᵀ)ᵀ = A
  static Optional<Expression> twice(Expression whole) {
    return whole instanceof Transposed(Transposed(Expression of))
        ? Optional.of(of)
        : Optional.empty();
  }

  /// The transpose of what is declared as 1×1 is itself.
  static Optional<Expression> number(Expression whole) {
    return whole instanceof Transposed(Expression of) && of.shape().isOneByOne()
        ? Optional.of(of)
        : Optional.empty();
  }

  /// (A·B)ᵀ = Bᵀ·Aᵀ
  static Optional<Expression> product(Expression whole) {
    return whole instanceof Transposed(Product(Expression left, Expression right))
        ? Optional.of(right.transposed().times(left.transposed()))
        : Optional.empty();
  }

  /// A form of a form is a form, and the first one again is nothing new.
  static Optional<Expression> reshaped(Expression whole) {
    return whole instanceof Reshaped(Reshaped(Expression of, _), Shape shape)
        ? Optional.of(of.shape().equals(shape) ? of : of.reshapedTo(shape))
        : Optional.empty();
  }
}
