package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// The cells under each window laid out as patches, 0 where there is padding.
public record Gathered(Windows windows, Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return windows.patches();
  }

  @Override
  public Matrix value(Values values) {
    Matrix image = values.of(operand);
    Shape shape = shape();
    return Matrix.generate(
        (int) shape.rows().value(),
        (int) shape.columns().value(),
        (i, j) -> {
          int from = windows.from(i, j);
          return from < 0 ? 0 : image.get(from);
        });
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return windows.gathered((i, j) -> operand.cell(i, j, letters), row, column);
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Gathered(windows, parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.GATHER, new Scattered(windows, arriving));
  }
}
