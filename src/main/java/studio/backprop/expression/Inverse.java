package studio.backprop.expression;

import java.util.List;
import java.util.Optional;
import studio.backprop.matrix.Inverses;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Shape;

/// X⁻¹, NaN everywhere where X is singular.
public record Inverse(Expression operand) implements Whole, OfOne {
  public static final Sign SIGN = Sign.word("inverse");

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
  public boolean isRowByRow() {
    return false;
  }

  @Override
  public Optional<Scalar> definition(Index row, Index column, Letters letters) {
    return Optional.empty();
  }

  @Override
  public long work() {
    return Cost.sum(Cubic.work(operand.shape()), operand.work());
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
