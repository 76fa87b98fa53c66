package studio.backprop.expression;

import studio.backprop.matrix.Matrix;

/// The stable softmax of each row.
final class Rows {
  private Rows() {}

  /// What is done in place to the cells from one place (inclusive) to another (exclusive).
  @FunctionalInterface
  interface Rule {
    void apply(double[] cells, int from, int to);
  }

  /// A copy in which a rule was applied to each row.
  static Matrix each(Matrix matrix, Rule rule) {
    double[] cells = matrix.toArray();
    for (int i = 0; i < matrix.rows(); i++) {
      rule.apply(cells, i * matrix.columns(), (i + 1) * matrix.columns());
    }
    return Matrix.rowMajor(matrix.rows(), matrix.columns(), cells);
  }

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
