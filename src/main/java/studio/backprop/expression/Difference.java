package studio.backprop.expression;

import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;

/// A − B, of one shape.
public record Difference(Expression left, Expression right) implements Pairwise {

  public Difference {
    Pairwise.requireOneShape(left, right);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(left).minus(values.of(right));
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return left.cell(row, column, letters).minus(right.cell(row, column, letters));
  }
}
