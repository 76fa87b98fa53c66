package studio.backprop.scenario.table;

import studio.backprop.matrix.Matrix;

/// Where the numbers of a column lie.
///
/// @param mean their mean
/// @param deviation their standard deviation, the root of their mean square distance from it
public record Spread(double mean, double deviation) {
  private static final double ROUNDING = 1e-12;

  /// That of a column.
  static Spread of(Matrix column) {
    double mean = column.sum() / column.size();
    Matrix off = column.map(number -> number - mean);
    return new Spread(mean, Math.sqrt(off.hadamard(off).sum() / column.size()));
  }

  /// Whether it is a number at all: where numbers are too large, it is none.
  boolean isFinite() {
    return Double.isFinite(deviation);
  }

  /// Whether all numbers are alike, but for rounding.
  private boolean isNone() {
    return deviation <= ROUNDING * Math.abs(mean);
  }

  /// Numbers less the mean, over the standard deviation (z-scores); where all are alike, 0.
  Matrix scaled(Matrix column) {
    return column.map(number -> isNone() ? 0 : (number - mean) / deviation);
  }
}
