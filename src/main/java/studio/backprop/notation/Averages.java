package studio.backprop.notation;

import studio.backprop.expression.Extents;
import studio.backprop.expression.SumAlong.Axis;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// What a mean is beside a sum.
final class Averages {
  private Averages() {}

  /// The share of one cell in the mean along an axis: 1/n.
  static Scalar share(Axis axis, Shape shape) {
    return Extents.over(1, axis.added(shape));
  }
}
