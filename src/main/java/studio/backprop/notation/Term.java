package studio.backprop.notation;

import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// What a part of a text means.
sealed interface Term {

  /// A number that is known beforehand, as a tree of constants.
  record Known(Scalar value) implements Term {
    @Override
    public Shape shape() {
      return Shape.SCALAR;
    }

    @Override
    public Expression copiedTo(Shape wanted) {
      return new Constant(value, wanted);
    }
  }

  /// A matrix that is computed.
  record Computed(Expression matrix) implements Term {
    @Override
    public Shape shape() {
      return matrix.shape();
    }

    @Override
    public Expression copiedTo(Shape wanted) {
      return matrix.broadcastTo(wanted);
    }
  }

  Shape shape();

  /// As a matrix of a shape that it is of, or is copied to.
  Expression copiedTo(Shape wanted);

  /// As a matrix.
  default Expression expression() {
    return copiedTo(shape());
  }
}
