package studio.backprop.matrix;

/// The cells of a matrix, row-major, seen in blocks of rows and columns.
final class Overview {
  private final double[] cells;
  private final int rows;
  private final int columns;

  Overview(double[] cells, int rows, int columns) {
    this.cells = cells;
    this.rows = rows;
    this.columns = columns;
  }

  /// Of each block the number of the largest magnitude, or one that is not finite.
  ///
  /// @param down how many blocks there are
  double[] strongest(int down, int across) {
    double[] strongest = new double[down * across];
    for (int i = 0; i < down; i++) {
      for (int row = begin(i, down, rows); row < begin(i + 1, down, rows); row++) {
        for (int j = 0; j < across; j++) {
          int first = row * columns + begin(j, across, columns);
          int last = row * columns + begin(j + 1, across, columns);
          int at = i * across + j;
          strongest[at] = strongest(strongest[at], first, last);
        }
      }
    }
    return strongest;
  }

  private double strongest(double before, int first, int last) {
    double found = before;
    for (int at = first; at < last; at++) {
      double value = cells[at];
      if (Math.abs(found) < Double.POSITIVE_INFINITY && !(Math.abs(value) <= Math.abs(found))) {
        found = value;
      }
    }
    return found;
  }

  private static int begin(int block, int blocks, int count) {
    return (int) ((long) block * count / blocks);
  }
}
