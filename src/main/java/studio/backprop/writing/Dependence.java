package studio.backprop.writing;

import studio.backprop.explain.Ladder;
import studio.backprop.explain.LocalDerivative;
import studio.backprop.shape.Shape;

/// Which cells of an operation depend on the cell [i,j] of an operand, in indices.
///
/// @param row `i`, `j`, or a summation index
/// @param column likewise
/// @param free the summation indices, `k` or `k,l`; empty where one cell alone depends on it
record Dependence(String row, String column, String free) {
  /// So many cells in each direction are looked at.
  private static final int SAMPLE = 6;

  static Dependence of(Ladder ladder) {
    boolean rowIsI = true;
    boolean rowIsJ = true;
    boolean columnIsI = true;
    boolean columnIsJ = true;
    Shape shape = ladder.formula().shape();
    for (int i = 0; i < Math.min(SAMPLE, shape.rows().value()); i++) {
      for (int j = 0; j < Math.min(SAMPLE, shape.columns().value()); j++) {
        for (LocalDerivative one : ladder.scalar(i, j)) {
          rowIsI &= one.row() == i;
          rowIsJ &= one.row() == j;
          columnIsI &= one.column() == i;
          columnIsJ &= one.column() == j;
        }
      }
    }
    boolean rowIsFree = !rowIsI && !rowIsJ;
    boolean columnIsFree = !columnIsI && !columnIsJ;
    String first = rowIsFree ? "k" : rowIsI ? "i" : "j";
    String free = columnIsFree ? (rowIsFree ? "l" : "k") : "";
    String second = columnIsFree ? free : columnIsJ ? "j" : "i";
    return new Dependence(
        first, second, rowIsFree && columnIsFree ? "k,l" : rowIsFree ? "k" : free);
  }

  /// The same where every matrix is laid on its side.
  Dependence turned() {
    return new Dependence(turned(column), turned(row), free);
  }

  private static String turned(String index) {
    return switch (index) {
      case "i" -> "j";
      case "j" -> "i";
      default -> index;
    };
  }
}
