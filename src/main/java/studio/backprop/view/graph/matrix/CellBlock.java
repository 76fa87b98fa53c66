package studio.backprop.view.graph.matrix;

import studio.backprop.graph.CellName;
import studio.backprop.matrix.Matrix;

/// Cells of one matrix that form a rectangle, at least one.
///
/// @param first the upper left one
/// @param last the lower right one
public record CellBlock(CellName first, CellName last) {

  /// The rectangle that has two cells of a matrix in opposite corners.
  public static CellBlock of(CellName one, CellName other) {
    return new CellBlock(
        new CellName(
            one.node(),
            one.quantity(),
            Math.min(one.row(), other.row()),
            Math.min(one.column(), other.column())),
        new CellName(
            one.node(),
            one.quantity(),
            Math.max(one.row(), other.row()),
            Math.max(one.column(), other.column())));
  }

  public int rows() {
    return last.row() - first.row() + 1;
  }

  public int columns() {
    return last.column() - first.column() + 1;
  }

  public boolean isOne() {
    return first.equals(last);
  }

  public boolean has(CellName cell) {
    return cell.node().equals(first.node())
        && cell.quantity() == first.quantity()
        && first.row() <= cell.row()
        && cell.row() <= last.row()
        && first.column() <= cell.column()
        && cell.column() <= last.column();
  }

  /// Its numbers.
  public Matrix of(Matrix whole) {
    return Matrix.generate(
        rows(), columns(), (i, j) -> whole.get(first.row() + i, first.column() + j));
  }
}
