package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;

/// The elementwise product A ⊙ B, of one shape.
public record Hadamard(Expression left, Expression right) implements Pairwise {

  public Hadamard {
    Pairwise.requireOneShape(left, right);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(left).hadamard(values.of(right));
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return left.cell(row, column, letters).times(right.cell(row, column, letters));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Hadamard(parts.getFirst(), parts.getLast());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.HADAMARD, arriving.hadamard(part == 0 ? right : left));
  }
}
