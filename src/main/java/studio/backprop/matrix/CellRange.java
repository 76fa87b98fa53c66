package studio.backprop.matrix;

/// A rectangle of cells, rows and columns from 0.
public record CellRange(int row, int column, int rows, int columns) {

  public static CellRange cell(int row, int column) {
    return new CellRange(row, column, 1, 1);
  }

  /// The rectangle that has two cells in opposite corners.
  public static CellRange between(int row, int column, int otherRow, int otherColumn) {
    return new CellRange(
        Math.min(row, otherRow),
        Math.min(column, otherColumn),
        Math.abs(row - otherRow) + 1,
        Math.abs(column - otherColumn) + 1);
  }

  public int lastRow() {
    return row + rows - 1;
  }

  public int lastColumn() {
    return column + columns - 1;
  }

  public boolean has(int otherRow, int otherColumn) {
    return otherRow >= row
        && otherRow <= lastRow()
        && otherColumn >= column
        && otherColumn <= lastColumn();
  }

  /// Its numbers.
  public Matrix of(Matrix whole) {
    return Matrix.generate(rows, columns, (i, j) -> whole.get(row + i, column + j));
  }
}
