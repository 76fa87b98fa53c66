package studio.backprop.lesson;

import studio.backprop.matrix.Matrix;

/// Whether two matrices are the same but for rounding.
final class Same {
  private static final double CLOSE = 1e-8;

  private Same() {}

  static boolean numbers(Matrix one, Matrix other) {
    if (one.rows() != other.rows() || one.columns() != other.columns()) {
      return false;
    }
    double scale = 1;
    for (int k = 0; k < one.size(); k++) {
      scale = Math.max(scale, Math.max(finite(one.get(k)), finite(other.get(k))));
    }
    for (int k = 0; k < one.size(); k++) {
      double a = one.get(k);
      double b = other.get(k);
      if (Double.compare(a, b) != 0 && !(Math.abs(a - b) <= CLOSE * scale)) {
        return false;
      }
    }
    return true;
  }

  private static double finite(double number) {
    return Double.isFinite(number) ? Math.abs(number) : 0;
  }
}
