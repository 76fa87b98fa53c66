package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Each row copied to a group of consecutive rows, the adjoint of [GroupSum]: n×d → (n·c)×d.
public record GroupCopy(Size groupSize, Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return new Shape(operand.shape().rows().times(groupSize), operand.shape().columns());
  }

  @Override
  public Matrix value(Values values) {
    Matrix rows = values.of(operand);
    int size = (int) groupSize.value();
    return Matrix.generate(rows.rows() * size, rows.columns(), (i, j) -> rows.get(i / size, j));
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return operand.cell(row.dividedBy(groupSize.value()), column, letters);
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new GroupCopy(groupSize, parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.COPY, new GroupSum(operand.shape().rows(), groupSize, arriving));
  }
}
