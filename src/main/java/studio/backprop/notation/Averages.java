package studio.backprop.notation;

import studio.backprop.expression.Extents;
import studio.backprop.expression.SumAlong.Axis;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// What a mean is beside a sum.
final class Averages {
  private Averages() {}

  /// The share of one cell in the mean along an axis: 1/n.
  static Scalar share(Axis axis, Shape shape) {
    Size added =
        switch (axis) {
          case ALL -> shape.rows().times(shape.columns());
          case ROWS -> shape.rows();
          case COLUMNS -> shape.columns();
        };
    return Extents.over(1, added);
  }
}
