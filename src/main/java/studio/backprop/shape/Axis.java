package studio.backprop.shape;

/// One of the two ways in which a matrix extends.
public enum Axis {
  /// One under the other.
  ROWS,
  /// One beside the other.
  COLUMNS;

  /// What is said of the rows, or what is said of the columns.
  public <T> T of(T rows, T columns) {
    return this == ROWS ? rows : columns;
  }

  /// The row of a cell, or its column.
  public int of(int row, int column) {
    return this == ROWS ? row : column;
  }

  /// The same of the transpose.
  public Axis transposed() {
    return of(COLUMNS, ROWS);
  }
}
