package studio.backprop.shape;

/// Along what the cells of a matrix are added up: one axis, or both.
public enum Axes {
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

  /// The same of the transpose.
  public Axes transposed() {
    return switch (this) {
      case ROWS -> COLUMNS;
      case COLUMNS -> ROWS;
      case ALL -> ALL;
    };
  }
}
