package studio.backprop.matrix;

/// Matrices taken as larger than they are: copied out along an axis, or added as if they were.
public final class Broadcasts {
  private Broadcasts() {}

  /// The cells copied out to a larger shape along each axis on which the matrix has size 1.
  public static Matrix broadcast(Matrix matrix, int toRows, int toColumns) {
    int rows = matrix.rows();
    int columns = matrix.columns();
    if ((rows != toRows && rows != 1) || (columns != toColumns && columns != 1)) {
      throw new IllegalArgumentException(
          "%d×%d → %d×%d".formatted(rows, columns, toRows, toColumns));
    }
    if (rows == toRows && columns == toColumns) {
      return matrix;
    }
    int rowStep = rows == 1 ? 0 : columns;
    int columnStep = columns == 1 ? 0 : 1;
    double[] copies = new double[toRows * toColumns];
    for (int i = 0, at = 0; i < toRows; i++) {
      for (int j = 0; j < toColumns; j++) {
        copies[at++] = matrix.get(i * rowStep + j * columnStep);
      }
    }
    return new Matrix(toRows, toColumns, copies);
  }

  /// A matrix with one row added to each of its rows; no copy of the row is made.
  public static Matrix plusEachRow(Matrix matrix, Matrix row) {
    if (row.rows() != 1 || row.columns() != matrix.columns()) {
      throw new IllegalArgumentException(
          "%d×%d + %d×%d".formatted(matrix.rows(), matrix.columns(), row.rows(), row.columns()));
    }
    double[] sum = new double[matrix.size()];
    for (int i = 0, at = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++, at++) {
        sum[at] = matrix.get(at) + row.get(j);
      }
    }
    return new Matrix(matrix.rows(), matrix.columns(), sum);
  }
}
