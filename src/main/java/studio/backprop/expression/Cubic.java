package studio.backprop.expression;

import studio.backprop.shape.Cost;
import studio.backprop.shape.Shape;

/// The cost of what takes a matrix apart.
final class Cubic {
  private Cubic() {}

  /// n³ for an n×n matrix.
  static long work(Shape square) {
    return Cost.product(square.cells(), square.rows().value());
  }
}
