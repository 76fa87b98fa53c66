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
    return new CellCheck(cell, gradient, difference, error(gradient, difference));
  }

  /// |a − b| / max(1, |a|, |b|)
  static double error(double a, double b) {
    return Math.abs(a - b) / Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
  }

  /// Whether it is off by no more than the tolerance.
  public boolean holds() {
    return error <= TOLERANCE;
  }
}
