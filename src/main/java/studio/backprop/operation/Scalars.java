package studio.backprop.operation;

/// Functions of one number that do not overflow.
final class Scalars {
  private Scalars() {}

  /// 1 / (1 + e⁻ˣ)
  static double sigmoid(double x) {
    if (x >= 0) {
      return 1 / (1 + Math.exp(-x));
    }
    double e = Math.exp(x);
    return e / (1 + e);
  }

  /// log(1 + eˣ)
  static double softplus(double x) {
    return relu(x) + Math.log1p(Math.exp(-Math.abs(x)));
  }

  /// max(0, x); NaN stays NaN.
  static double relu(double x) {
    return x <= 0 ? 0 : x;
  }

  /// The derivative of max(0, x), from the left at 0.
  static double isPositive(double x) {
    return x > 0 ? 1 : 0;
  }
}
