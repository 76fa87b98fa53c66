package studio.backprop.view.graph.matrix;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.style.Numbers;

/// A matrix as a spreadsheet takes it.
public final class Block {
  private Block() {}

  /// Rows on lines, cells between tabs, every digit.
  public static String text(Matrix matrix, Numbers numbers) {
    return IntStream.range(0, matrix.rows())
        .mapToObj(row -> row(matrix, row, numbers))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Matrix matrix, int row, Numbers numbers) {
    return IntStream.range(0, matrix.columns())
        .mapToObj(column -> numbers.copied(matrix.get(row, column)))
        .collect(Collectors.joining("\t"));
  }
}
