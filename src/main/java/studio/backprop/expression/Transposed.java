package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// Xᵀ: cell [i,j] is x[j,i].
public record Transposed(Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return operand.shape().transposed();
  }

  @Override
  public Matrix value(Values values) {
    return values.of(operand).transposed();
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return operand.cell(column, row, letters);
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Transposed(parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.TRANSPOSE, arriving.transposed());
  }
}
