package studio.backprop.matrix;

import org.ejml.data.DMatrixRMaj;

/// A matrix as a product reads or fills it: its cells as they are stored, row-major, or `turned`,
/// the transpose of what is stored.
final class Factor {
  private final int rows;
  private final int columns;
  private final double[] cells;
  private final boolean turned;

  private Factor(int rows, int columns, double[] cells, boolean turned) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
    this.turned = turned;
  }

  static Factor of(DMatrixRMaj matrix) {
    return new Factor(matrix.numRows, matrix.numCols, matrix.data, false);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  Factor transposed() {
    return new Factor(columns, rows, cells, !turned);
  }

  /// Copies `count` cells of a row out, from a column on.
  void read(int row, int column, int count, double[] into) {
    int at = index(row, column);
    if (!turned) {
      System.arraycopy(cells, at, into, 0, count);
      return;
    }
    for (int j = 0; j < count; j++, at += rows) {
      into[j] = cells[at];
    }
  }

  /// Copies `count` cells into a row, from a column on.
  void write(int row, int column, int count, double[] from) {
    int at = index(row, column);
    if (!turned) {
      System.arraycopy(from, 0, cells, at, count);
      return;
    }
    for (int j = 0; j < count; j++, at += rows) {
      cells[at] = from[j];
    }
  }

  /// Copies a block out, a row into each array; column by column where those are what is stored
  /// together.
  void readBlock(int row, int height, int column, int width, double[][] into) {
    if (!turned) {
      for (int k = 0; k < height; k++) {
        read(row + k, column, width, into[k]);
      }
      return;
    }
    for (int j = 0; j < width; j++) {
      int at = index(row, column + j);
      for (int k = 0; k < height; k++) {
        into[k][j] = cells[at + k];
      }
    }
  }

  private int index(int row, int column) {
    return turned ? column * rows + row : row * columns + column;
  }
}
