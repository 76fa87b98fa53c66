package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// The adjoint of [Gathered]: each cell of the patches is added where it was picked from.
public record Scattered(Windows windows, Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return windows.image();
  }

  @Override
  public Matrix value(Values values) {
    Matrix patches = values.of(operand);
    Shape image = shape();
    double[] sums = new double[(int) image.cells()];
    for (int i = 0; i < patches.rows(); i++) {
      for (int j = 0; j < patches.columns(); j++) {
        int to = windows.from(i, j);
        if (to >= 0) {
          sums[to] += patches.get(i, j);
        }
      }
    }
    return Matrix.rowMajor((int) image.rows().value(), (int) image.columns().value(), sums);
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return windows.scattered((i, j) -> operand.cell(i, j, letters), row, column, letters);
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Scattered(windows, parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.SCATTER, new Gathered(windows, arriving));
  }
}
