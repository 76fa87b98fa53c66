package studio.backprop.matrix;

/// A matrix in so many blocks of rows and columns at most.
///
/// @param most how many blocks there are at most, down and across
record Overview(Matrix of, int most) {

  Matrix matrix() {
    int rows = Math.min(of.rows(), most);
    int columns = Math.min(of.columns(), most);
    double[] strongest = new double[rows * columns];
    for (int i = 0; i < rows; i++) {
      int last = begin(i + 1, rows, of.rows());
      for (int row = begin(i, rows, of.rows()); row < last; row++) {
        for (int j = 0; j < columns; j++) {
          int at = i * columns + j;
          strongest[at] = strongest(strongest[at], row, j, columns);
        }
      }
    }
    return new Matrix(rows, columns, strongest);
  }

  private double strongest(double before, int row, int block, int columns) {
    double found = before;
    int first = row * of.columns();
    int last = first + begin(block + 1, columns, of.columns());
    for (int at = first + begin(block, columns, of.columns()); at < last; at++) {
      double value = of.get(at);
      if (Math.abs(found) < Double.POSITIVE_INFINITY && !(Math.abs(value) <= Math.abs(found))) {
        found = value;
      }
    }
    return found;
  }

  private static int begin(int block, int blocks, int cells) {
    return (int) ((long) block * cells / blocks);
  }
}
