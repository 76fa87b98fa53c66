package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Inverses;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Shape;

/// X⁻¹, NaN everywhere where X is singular.
public record Inverse(Expression operand) implements ByPivots {
  private static final Sign SIGN = Sign.word("inverse");

  @Override
  public Shape shape() {
    return operand.shape();
  }

  @Override
  public Matrix value(Values values) {
    return Inverses.inverse(values.of(operand));
  }

  @Override
  public Sign sign() {
    return SIGN;
  }

  @Override
  public boolean isOfPlace() {
    return true;
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Inverse(parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(
        MatrixRule.INVERSE, transposed().times(arriving).times(transposed()).negated());
  }
}
