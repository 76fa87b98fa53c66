package studio.backprop.scenario.library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;

/// Cells of a matrix: `X` all of them, `X[1]` a row, `X[:,2]` a column, `X[1,2]` one; rows and
/// columns count from 0.
///
/// @param part what follows a dot in `S.W`, a matrix inside the node or one of its ports, else
///   empty
/// @param row which alone, or ALL
/// @param column likewise
record Place(String node, String part, int row, int column) {
  private static final int ALL = -1;
  private static final Pattern WRITTEN =
      Pattern.compile("(\\w+)(?:\\.([^\\[]+))?(?:\\[(\\d+|:)(?:,(\\d+))?])?");

  static Place of(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new AssertionError("no place in a matrix: " + text);
    }
    String part = written.group(2) == null ? "" : written.group(2);
    return new Place(written.group(1), part, index(written.group(3)), index(written.group(4)));
  }

  /// The numbers that stand there, row by row.
  double[] in(Matrix matrix) {
    return cells(matrix).mapToDouble(matrix::get).toArray();
  }

  /// The matrix with other numbers there: as many as it has cells there, or one for all of them.
  Matrix put(Matrix matrix, double... numbers) {
    int[] cells = cells(matrix).toArray();
    if (numbers.length != 1 && numbers.length != cells.length) {
      throw new AssertionError(numbers.length + " numbers for " + cells.length + " cells");
    }
    double[] all = matrix.toArray();
    for (int k = 0; k < cells.length; k++) {
      all[cells[k]] = numbers[numbers.length == 1 ? 0 : k];
    }
    return Matrix.rowMajor(matrix.rows(), matrix.columns(), all);
  }

  private IntStream cells(Matrix matrix) {
    int columns = matrix.columns();
    return IntStream.range(0, matrix.size())
        .filter(k -> row == ALL || k / columns == row)
        .filter(k -> column == ALL || k % columns == column);
  }

  private static int index(@Nullable String text) {
    return text == null || text.equals(":") ? ALL : Integer.parseInt(text);
  }
}
