package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// A sum along an axis: the column sums (1×c), the row sums (n×1), or all cells (1×1).
///
/// The adjoint of [Broadcast]: what was copied forward is added up backward.
public record SumAlong(Axis axis, Expression operand) implements OfOne {

  /// What is added up.
  public enum Axis {
    /// Down the rows: n×c → 1×c, NumPy's axis 0.
    ROWS,
    /// Along each row: n×c → n×1, NumPy's axis 1.
    COLUMNS,
    /// Everything: n×c → 1×1.
    ALL;

    /// How many cells of a matrix are added up for one cell of the sum.
    public Size added(Shape whole) {
      return switch (this) {
        case ROWS -> whole.rows();
        case COLUMNS -> whole.columns();
        case ALL -> whole.rows().times(whole.columns());
      };
    }
  }

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
    Index i = axis == Axis.COLUMNS ? row : rows.isOne() ? Index.at(0) : letters.fresh(rows.value());
    Index j =
        axis == Axis.ROWS ? column : columns.isOne() ? Index.at(0) : letters.fresh(columns.value());
    Scalar body = operand.cell(i, j, letters);
    Scalar along = over(j, axis != Axis.ROWS, body);
    return over(i, axis != Axis.COLUMNS, along);
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
