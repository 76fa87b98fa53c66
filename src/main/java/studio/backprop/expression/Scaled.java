package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// A number times a matrix: 2/n · X.
///
/// @param factor a tree of constants
public record Scaled(Scalar factor, Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return operand.shape();
  }

  @Override
  public Matrix value(Values values) {
    return values.of(operand).scaled(factor.number());
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return factor.times(operand.cell(row, column, letters));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Scaled(factor, parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.SCALE, arriving.scaled(factor));
  }
}
