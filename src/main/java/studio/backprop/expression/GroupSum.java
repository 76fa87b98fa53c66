package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// The sum of each group of consecutive rows, as many as `groupSize`: (n·c)×d → n×d.
public record GroupSum(Size groups, Size groupSize, Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return new Shape(groups, operand.shape().columns());
  }

  @Override
  public Matrix value(Values values) {
    Matrix whole = values.of(operand);
    int size = (int) groupSize.value();
    double[] sums = new double[whole.size() / size];
    for (int i = 0; i < whole.rows(); i++) {
      for (int j = 0; j < whole.columns(); j++) {
        sums[i / size * whole.columns() + j] += whole.get(i, j);
      }
    }
    return Matrix.rowMajor(whole.rows() / size, whole.columns(), sums);
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    if (groupSize.isOne()) {
      return operand.cell(row, column, letters);
    }
    Index.Letter member = letters.fresh(groupSize.value());
    Index from = row.times(groupSize.value());
    return new Scalar.Over(member, operand.cell(from.plus(member), column, letters));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new GroupSum(groups, groupSize, parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.GROUP_SUM, new GroupCopy(groupSize, arriving));
  }
}
