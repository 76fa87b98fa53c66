package studio.backprop.matrix;

/// A rectangle of cells, rows and columns from 0.
public record CellRange(int row, int column, int rows, int columns) {

  public static CellRange cell(int row, int column) {
    return new CellRange(row, column, 1, 1);
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
}
