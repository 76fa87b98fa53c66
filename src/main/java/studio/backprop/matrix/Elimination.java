package studio.backprop.matrix;

import java.util.Arrays;

/// Gaussian elimination with row pivoting, for matrices whose decomposition takes long: EJML does
/// it at one go, this heeds an [Interruption] at each pivot. What is left is L without its ones
/// below the diagonal, and U.
final class Elimination {
  /// Up to so many rows one does not wait for EJML: some milliseconds.
  static final int AT_ONCE = 160;

  private final double[][] rows;
  private final int[] order;

  private Elimination(double[][] rows, int[] order) {
    this.rows = rows;
    this.order = order;
  }

  /// @param cells of a square matrix, row-major
  static Elimination of(double[] cells, int size) {
    double[][] rows = new double[size][];
    Arrays.setAll(rows, i -> Arrays.copyOfRange(cells, i * size, (i + 1) * size));
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    Elimination elimination = new Elimination(rows, order);
    for (int k = 0; k < size; k++) {
      Interruption.heed();
      elimination.pivot(k);
      elimination.eliminate(k);
    }
    return elimination;
  }

  private void pivot(int k) {
    int best = k;
    for (int i = k + 1; i < rows.length; i++) {
      best = Math.abs(rows[i][k]) > Math.abs(rows[best][k]) ? i : best;
    }
    double[] row = rows[k];
    rows[k] = rows[best];
    rows[best] = row;
    int from = order[k];
    order[k] = order[best];
    order[best] = from;
  }

  private void eliminate(int k) {
    double[] pivot = rows[k];
    if (pivot[k] == 0) {
      return;
    }
    for (int i = k + 1; i < rows.length; i++) {
      double factor = rows[i][k] / pivot[k];
      take(pivot, factor, rows[i], k + 1);
      rows[i][k] = factor;
    }
  }

  /// Takes a row so many times from another, from one column on.
  private static void take(double[] row, double times, double[] from, int column) {
    for (int j = column; j < from.length; j++) {
      from[j] -= times * row[j];
    }
  }

  /// Row-major; NaN where the matrix is singular.
  double[] inverse() {
    int size = rows.length;
    double[] cells = new double[size * size];
    if (isSingular()) {
      Arrays.fill(cells, Double.NaN);
      return cells;
    }
    double[][] solved = new double[size][size];
    for (int i = 0; i < size; i++) {
      Interruption.heed();
      solved[i][order[i]] = 1;
      for (int k = 0; k < i; k++) {
        take(solved[k], rows[i][k], solved[i], 0);
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      Interruption.heed();
      for (int k = i + 1; k < size; k++) {
        take(solved[k], rows[i][k], solved[i], 0);
      }
      for (int j = 0; j < size; j++) {
        cells[i * size + j] = solved[i][j] /= rows[i][i];
      }
    }
    return cells;
  }

  private boolean isSingular() {
    for (int k = 0; k < rows.length; k++) {
      if (rows[k][k] == 0) {
        return true;
      }
    }
    return false;
  }

  /// −∞ where the matrix is singular.
  double logAbsoluteDeterminant() {
    double sum = 0;
    for (int k = 0; k < rows.length; k++) {
      sum += Math.log(Math.abs(rows[k][k]));
    }
    return sum;
  }
}
