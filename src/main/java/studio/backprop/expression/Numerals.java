package studio.backprop.expression;

/// Numbers as they stand in a formula.
final class Numerals {
  private Numerals() {}

  /// The shortest form that reads back the same, whole numbers without a point, with a true minus
  /// sign.
  static String plain(double value) {
    String text =
        value == Math.rint(value) && Math.abs(value) < 1e15
            ? Long.toString((long) value)
            : Double.toString(value);
    return text.replace('-', '−');
  }
}
