package studio.backprop.view.graph;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.backprop.matrix.Matrix;

/// A matrix as a spreadsheet takes it.
final class Block {
  private Block() {}

  /// Rows on lines, cells between tabs, every digit.
  static String text(Matrix matrix) {
    return IntStream.range(0, matrix.rows())
        .mapToObj(row -> row(matrix, row))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Matrix matrix, int row) {
    return IntStream.range(0, matrix.columns())
        .mapToObj(column -> NumberText.typed(matrix.get(row, column)))
        .collect(Collectors.joining("\t"));
  }
}
