package studio.backprop.view.graph.matrix;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.CellName;
import studio.backprop.matrix.CellRange;

/// Cells of one matrix that form a rectangle, at least one.
///
/// @param first the upper left one
public record CellBlock(CellName first, CellRange cells) {

  /// The rectangle that has two cells of a matrix in opposite corners.
  public static CellBlock of(CellName one, CellName other) {
    CellRange cells = CellRange.between(one.row(), one.column(), other.row(), other.column());
    return new CellBlock(
        new CellName(one.node(), one.quantity(), cells.row(), cells.column()), cells);
  }

  public boolean isOne() {
    return cells.rows() == 1 && cells.columns() == 1;
  }

  /// Cell by cell.
  public List<CellName> all() {
    List<CellName> all = new ArrayList<>();
    for (int row = cells.row(); row <= cells.lastRow(); row++) {
      for (int column = cells.column(); column <= cells.lastColumn(); column++) {
        all.add(new CellName(first.node(), first.quantity(), row, column));
      }
    }
    return all;
  }

  public boolean has(CellName cell) {
    return cell.node().equals(first.node())
        && cell.quantity() == first.quantity()
        && cells.has(cell.row(), cell.column());
  }
}
