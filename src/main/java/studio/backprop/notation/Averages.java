package studio.backprop.notation;

import studio.backprop.expression.Extents;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;

/// What a mean is beside a sum.
final class Averages {
  private Averages() {}

  /// The share of one cell in the mean along an axis: 1/n.
  static Scalar share(Axes axis, Shape shape) {
    return Extents.over(1, axis.added(shape));
  }
}
