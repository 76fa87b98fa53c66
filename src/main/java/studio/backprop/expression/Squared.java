package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// Every cell squared.
public record Squared(Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return operand.shape();
  }

  @Override
  public Matrix value(Values values) {
    return values.of(operand).map(x -> x * x);
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return operand.cell(row, column, letters).squared();
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Squared(parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.SQUARE, arriving.hadamard(operand).scaled(Scalar.constant(2)));
  }
}
