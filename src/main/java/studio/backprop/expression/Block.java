package studio.backprop.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// A block of consecutive rows or columns, the adjoint of [Joined].
public record Block(Axis axis, long offset, Size extent, Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return operand.shape().with(axis, extent);
  }

  @Override
  public Matrix value(Values values) {
    Matrix whole = values.of(operand);
    int down = axis.of((int) offset, 0);
    int right = axis.of(0, (int) offset);
    Shape shape = shape();
    return Matrix.generate(
        (int) shape.rows().value(),
        (int) shape.columns().value(),
        (i, j) -> whole.get(i + down, j + right));
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return operand.cell(row.plus(axis.of(offset, 0L)), column.plus(axis.of(0L, offset)), letters);
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Block(axis, offset, extent, parts.getFirst());
  }

  /// Zeros, and in its place what arrives.
  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.CUT, new Joined(axis, surrounded(arriving)));
  }

  private List<Expression> surrounded(Expression arriving) {
    long behind = operand.shape().along(axis).value() - offset - extent.value();
    return Stream.of(zeros(offset), Optional.of(arriving), zeros(behind))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Expression> zeros(long many) {
    return many == 0
        ? Optional.empty()
        : Optional.of(new Constant(0, operand.shape().with(axis, Size.of(many))));
  }
}
