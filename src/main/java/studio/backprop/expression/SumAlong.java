package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// A sum along an axis: the column sums (1×c), the row sums (n×1), or all cells (1×1).
///
/// The adjoint of [Broadcast]: what was copied forward is added up backward.
public record SumAlong(Axes axis, Expression operand) implements OfOne {

  /// How many cells are added up for one cell.
  public Size added() {
    return axis.added(operand.shape());
  }

  @Override
  public Shape shape() {
    return switch (axis) {
      case ROWS -> new Shape(Size.of(1), operand.shape().columns());
      case COLUMNS -> new Shape(operand.shape().rows(), Size.of(1));
      case ALL -> Shape.SCALAR;
    };
  }

  @Override
  public Matrix value(Values values) {
    Matrix whole = values.of(operand);
    return switch (axis) {
      case ROWS -> whole.sumOfRows();
      case COLUMNS -> whole.sumOfColumns();
      case ALL -> Matrix.scalar(whole.sum());
    };
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    Size rows = operand.shape().rows();
    Size columns = operand.shape().columns();
    Index i = axis == Axes.COLUMNS ? row : rows.isOne() ? Index.at(0) : letters.fresh(rows.value());
    Index j =
        axis == Axes.ROWS ? column : columns.isOne() ? Index.at(0) : letters.fresh(columns.value());
    Scalar body = operand.cell(i, j, letters);
    Scalar along = over(j, axis != Axes.ROWS, body);
    return over(i, axis != Axes.COLUMNS, along);
  }

  private static Scalar over(Index index, boolean summed, Scalar body) {
    return summed && index instanceof Index.Letter letter ? new Scalar.Over(letter, body) : body;
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new SumAlong(axis, parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.SUM_ALONG, arriving.broadcastTo(operand.shape()));
  }
}
