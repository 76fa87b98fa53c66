package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Inverses;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Shape;

/// log |det X|, −∞ where X is singular; by the pivots, so that it does not overflow.
public record LogDeterminant(Expression operand) implements ByPivots {
  private static final Sign SIGN = new Sign.Symbol("log-abs-det", "log|det|");

  @Override
  public Shape shape() {
    return Shape.SCALAR;
  }

  @Override
  public Matrix value(Values values) {
    return Matrix.scalar(Inverses.logAbsoluteDeterminant(values.of(operand)));
  }

  @Override
  public Sign sign() {
    return SIGN;
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new LogDeterminant(parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(
        MatrixRule.LOG_DETERMINANT, new Inverse(operand).transposed().scaledBy(arriving));
  }
}
