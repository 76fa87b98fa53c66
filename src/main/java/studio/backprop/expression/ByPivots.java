package studio.backprop.expression;

import java.util.Optional;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Shape;

/// What is worked out of a square matrix by elimination: every cell depends on all of the operand,
/// and none is told in closed form.
sealed interface ByPivots extends Whole, OfOne permits Inverse, LogDeterminant {

  @Override
  default boolean isRowByRow() {
    return false;
  }

  @Override
  default Optional<Expression> writtenOut() {
    return Optional.empty();
  }

  /// n³ for an n×n matrix.
  @Override
  default long work() {
    Shape square = operand().shape();
    return Cost.sum(Cost.product(square.cells(), square.rows().value()), operand().work());
  }
}
