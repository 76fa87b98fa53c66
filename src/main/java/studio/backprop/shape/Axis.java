package studio.backprop.shape;

/// One of the two ways in which a matrix extends.
public enum Axis {
  ROWS,
  COLUMNS;

  /// How far a shape extends along this axis.
  public Size of(Shape shape) {
    return this == ROWS ? shape.rows() : shape.columns();
  }
}
