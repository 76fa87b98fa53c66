package studio.backprop.expression;

import java.util.List;
import studio.backprop.shape.Shape;

/// Two matrices of one shape, cell against cell.
public sealed interface Pairwise extends Expression permits Sum, Difference, Hadamard, Quotient {

  Expression left();

  Expression right();

  @Override
  default Shape shape() {
    return left().shape();
  }

  @Override
  default List<Expression> parts() {
    return List.of(left(), right());
  }

  /// Refuses two that cannot be set cell against cell.
  ///
  /// @throws IllegalArgumentException where they differ in shape
  static void requireOneShape(Expression left, Expression right) {
    if (!left.shape().sameSizes(right.shape())) {
      throw new IllegalArgumentException(left.shape() + " against " + right.shape());
    }
  }
}
