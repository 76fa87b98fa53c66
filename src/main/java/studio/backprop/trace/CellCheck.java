package studio.backprop.trace;

/// One cell's gradient beside the difference.
///
/// @param error |gradient − difference| / max(1, |gradient|, |difference|)
public record CellCheck(Cell cell, double gradient, double difference, double error) {
  /// The error from which a gradient counts as wrong.
  public static final double TOLERANCE = 1e-6;

  /// A cell of a leaf; rows and columns from 0.
  public record Cell(int row, int column) {
    /// `[0,2]`
    @Override
    public String toString() {
      return "[" + row + "," + column + "]";
    }
  }

  static CellCheck of(Cell cell, double gradient, double difference) {
    double scale = Math.max(1, Math.max(Math.abs(gradient), Math.abs(difference)));
    double error = Math.abs(gradient - difference) / scale;
    return new CellCheck(cell, gradient, difference, error);
  }

  /// Whether it is off by no more than the tolerance.
  public boolean holds() {
    return error <= TOLERANCE;
  }
}
