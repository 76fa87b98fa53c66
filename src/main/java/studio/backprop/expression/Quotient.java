package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;

/// The elementwise quotient A ⊘ B, of one shape; 0/0 is not a number.
public record Quotient(Expression left, Expression right) implements Pairwise {

  public Quotient {
    Pairwise.requireOneShape(left, right);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(left).zip(values.of(right), (a, b) -> a / b);
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return left.cell(row, column, letters).over(right.cell(row, column, letters));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Quotient(parts.getFirst(), parts.getLast());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return part == 0
        ? Form.only(MatrixRule.QUOTIENT_ABOVE, new Quotient(arriving, right))
        : Form.only(
            MatrixRule.QUOTIENT_BELOW,
            arriving.hadamard(new Quotient(left, right.squared())).negated());
  }
}
