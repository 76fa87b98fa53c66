package studio.backprop.expression;

import studio.backprop.shape.Cost;

/// The cost of what takes a matrix apart.
final class Cubic {
  private Cubic() {}

  /// n³ for an n×n matrix.
  static long work(Expression square) {
    return Cost.product(square.shape().cells(), square.shape().rows().value());
  }
}
