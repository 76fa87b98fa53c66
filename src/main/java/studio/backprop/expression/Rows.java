package studio.backprop.expression;

/// The stable softmax of a stretch of cells, in place.
final class Rows {
  private Rows() {}

  /// eˣ / Σ eˣ over `from` (inclusive) to `to` (exclusive).
  static void softmax(double[] cells, int from, int to) {
    double largest = largest(cells, from, to);
    double sum = 0;
    for (int k = from; k < to; k++) {
      cells[k] = Math.exp(cells[k] - largest);
      sum += cells[k];
    }
    for (int k = from; k < to; k++) {
      cells[k] /= sum;
    }
  }

  /// x − log Σ eˣ over `from` (inclusive) to `to` (exclusive).
  static void logSoftmax(double[] cells, int from, int to) {
    double largest = largest(cells, from, to);
    double sum = 0;
    for (int k = from; k < to; k++) {
      sum += Math.exp(cells[k] - largest);
    }
    double shift = largest + Math.log(sum);
    for (int k = from; k < to; k++) {
      cells[k] -= shift;
    }
  }

  private static double largest(double[] cells, int from, int to) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = from; k < to; k++) {
      largest = Math.max(largest, cells[k]);
    }
    return largest;
  }
}
