package studio.backprop.shape;

/// Counts of cells and of multiplications, that stop at `Long.MAX_VALUE` instead of turning over.
public final class Cost {
  private Cost() {}

  /// a + b, both at least 0.
  public static long sum(long a, long b) {
    return a + b < 0 ? Long.MAX_VALUE : a + b;
  }

  /// a · b, both at least 0.
  public static long product(long a, long b) {
    return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
  }
}
