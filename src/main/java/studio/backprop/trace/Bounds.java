package studio.backprop.trace;

/// A rectangle of places, in the numbers of what it shows.
public record Bounds(double left, double right, double bottom, double top) {

  /// What holds these places, and a share of its extent around them.
  ///
  /// @param least the extent that it has at least in each direction
  static Bounds around(double[] x, double[] y, double margin, double least) {
    double[] across = stretch(x, margin, least);
    double[] up = stretch(y, margin, least);
    return new Bounds(across[0], across[1], up[0], up[1]);
  }

  private static double[] stretch(double[] of, double margin, double least) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double one : of) {
      if (Double.isFinite(one)) {
        low = Math.min(low, one);
        high = Math.max(high, one);
      }
    }
    if (low > high) {
      low = 0;
      high = 0;
    }
    double more = Math.max(margin * (high - low), (least - (high - low)) / 2);
    return new double[] {low - more, high + more};
  }

  /// The k-th of so many places from left to right, the ends among them.
  public double x(int k, int count) {
    return left + (right - left) * k / (count - 1);
  }

  /// The k-th of so many places from the bottom to the top.
  public double y(int k, int count) {
    return bottom + (top - bottom) * k / (count - 1);
  }
}
