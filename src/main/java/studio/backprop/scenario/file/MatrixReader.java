package studio.backprop.scenario.file;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import tools.jackson.core.JsonToken;

/// Reads a matrix, row by row, into one array that grows as its numbers come.
final class MatrixReader {
  private final JsonInput in;
  private final String place;
  private double[] cells = new double[16];
  private int count;
  private int rows;
  private int columns = -1;

  private MatrixReader(JsonInput in, String place) {
    this.in = in;
    this.place = place;
  }

  /// The matrix, null where there is none.
  static @Nullable Matrix read(JsonInput in, String place) {
    return new MatrixReader(in, place).read();
  }

  private @Nullable Matrix read() {
    int before = in.problems().count();
    if (in.token() != JsonToken.START_ARRAY) {
      in.wrongType(place, Wanted.MATRIX);
      return null;
    }
    for (; !in.nextIs(JsonToken.END_ARRAY); rows++) {
      if (in.token() == JsonToken.START_ARRAY) {
        row();
      } else {
        in.wrongType(at(), Wanted.ROW);
      }
    }
    if (rows == 0) {
      in.problems().add(place, FileRule.MATRIX_HAS_ROWS);
    }
    return in.problems().count() == before
        ? Matrix.rowMajor(rows, columns, Arrays.copyOf(cells, count))
        : null;
  }

  private void row() {
    int length = 0;
    for (; !in.nextIs(JsonToken.END_ARRAY); length++) {
      if (in.isNumber()) {
        add(in.finite(), length);
      } else {
        in.wrongType(at() + "[" + length + "]", Wanted.NUMBER);
      }
    }
    if (length == 0) {
      in.problems().add(at(), FileRule.ROW_HAS_NUMBERS);
    } else if (columns < 0) {
      columns = length;
    } else if (length != columns) {
      in.problems().add(at(), FileRule.ROWS_ARE_OF_ONE_LENGTH, length, columns);
    }
  }

  private void add(double number, int column) {
    in.budget().number(place);
    if (!Double.isFinite(number)) {
      in.notFinite(at() + "[" + column + "]");
    }
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, 2 * count);
    }
    cells[count++] = number;
  }

  private String at() {
    return place + "[" + rows + "]";
  }
}
