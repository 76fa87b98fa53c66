package studio.backprop.scalar;

/// A number as people and programs type it, in the shortest form that reads back the same.
public final class Digits {
  private Digits() {}

  /// `3`, `-0.5`, `1e-5`, `NaN`, `-Infinity`: whole numbers without a point, and no zero with a
  /// sign.
  public static String of(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return Double.toString(value).replace(".0E", "E").replace('E', 'e');
  }
}
