package studio.backprop.lesson;

import java.util.OptionalDouble;

/// How far off a number may be.
///
/// @param absolute the most by which it may differ; where nothing is said, it is 1 % or 0.005,
///   whichever is more
record Tolerance(OptionalDouble absolute) {
  private static final double SHARE = 0.01;
  private static final double LEAST = 0.005;

  /// What is lost on the way through decimals.
  private static final double ROUNDING = 1e-12;

  /// Whether an answer is taken for the number.
  boolean admits(double number, double answer) {
    if (!Double.isFinite(number) || !Double.isFinite(answer)) {
      return Double.compare(number, answer) == 0;
    }
    double most = absolute.orElse(Math.max(LEAST, SHARE * Math.abs(number)));
    return Math.abs(number - answer) <= most + ROUNDING * Math.max(1, Math.abs(number));
  }
}
