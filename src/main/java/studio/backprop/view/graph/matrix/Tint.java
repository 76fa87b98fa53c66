package studio.backprop.view.graph.matrix;

import studio.backprop.matrix.Matrix;

/// A diverging colour map in steps, symmetric about zero: a matrix's largest magnitude is the last
/// step on either side.
final class Tint {
  /// Steps on each side of zero.
  static final int STEPS = 9;

  private final double largest;

  private Tint(double largest) {
    this.largest = largest;
  }

  /// The map for the cells of one matrix.
  static Tint of(Matrix matrix) {
    double largest = 0;
    for (int k = 0; k < matrix.size(); k++) {
      double size = Math.abs(matrix.get(k));
      if (size > largest && size < Double.POSITIVE_INFINITY) {
        largest = size;
      }
    }
    return new Tint(largest);
  }

  /// −[#STEPS] to [#STEPS]; only zero itself, and what is no number, is 0.
  int step(double value) {
    if (value == 0 || Double.isNaN(value)) {
      return 0;
    }
    double share = Math.min(1, Math.abs(value) / largest);
    int step = Math.max(1, (int) Math.round(STEPS * share));
    return value < 0 ? -step : step;
  }

  /// The same as a share from −1 to 1, without steps.
  double share(double value) {
    return value == 0 || Double.isNaN(value) ? 0 : Math.clamp(value / largest, -1, 1);
  }
}
