package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// A sum along an axis: the column sums (1×c), the row sums (n×1), or all cells (1×1).
///
/// The adjoint of [Broadcast]: what was copied forward is added up backward.
public record SumAlong(Axis axis, Expression operand) implements Expression {

  /// What is added up.
  public enum Axis {
    /// Down the rows: n×c → 1×c, NumPy's axis 0.
    ROWS,
    /// Along each row: n×c → n×1, NumPy's axis 1.
    COLUMNS,
    /// Everything: n×c → 1×1.
    ALL
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
  public List<Expression> parts() {
    return List.of(operand);
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
  public Written write(Notation notation) {
    return notation.total(axis, operand.write(notation));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    Index i = axis == Axis.COLUMNS ? row : indices.fresh();
    Index j = axis == Axis.ROWS ? column : indices.fresh();
    Written cell = operand.writeCell(notation, i, j, indices);
    Written along = axis == Axis.ROWS ? cell : notation.sumOver(j, cell);
    return axis == Axis.COLUMNS ? along : notation.sumOver(i, along);
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    int fromRow = axis == Axis.COLUMNS ? row : 0;
    int toRow = axis == Axis.COLUMNS ? row : (int) operand.shape().rows().value() - 1;
    int fromColumn = axis == Axis.ROWS ? column : 0;
    int toColumn = axis == Axis.ROWS ? column : (int) operand.shape().columns().value() - 1;
    List<Term> terms = new ArrayList<>();
    for (int i = fromRow; i <= toRow; i++) {
      for (int j = fromColumn; j <= toColumn; j++) {
        terms.addAll(operand.terms(i, j, values));
      }
    }
    return terms;
  }
}
