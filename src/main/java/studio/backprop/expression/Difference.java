package studio.backprop.expression;

import java.util.List;
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

  @Override
  public Expression with(List<Expression> parts) {
    return new Difference(parts.getFirst(), parts.getLast());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.DIFFERENCE, part == 0 ? arriving : arriving.negated());
  }
}
