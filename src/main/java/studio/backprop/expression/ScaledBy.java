package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// A computed number times a matrix: ∂L/∂J · X with ∂L/∂J 1×1.
public record ScaledBy(Expression number, Expression operand) implements Expression {

  public ScaledBy {
    if (!number.shape().isScalar()) {
      throw new IllegalArgumentException(number.shape() + " is no single number");
    }
  }

  @Override
  public Shape shape() {
    return operand.shape();
  }

  @Override
  public List<Expression> parts() {
    return List.of(number, operand);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(operand).scaled(values.of(number).get(0));
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    Index only = Index.at(0);
    return number.cell(only, only, letters).times(operand.cell(row, column, letters));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new ScaledBy(parts.getFirst(), parts.getLast());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return part == 0
        ? Form.only(MatrixRule.NUMBER, arriving.hadamard(operand).sumOfAll())
        : Form.only(MatrixRule.SCALE, arriving.scaledBy(number));
  }
}
