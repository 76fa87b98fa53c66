package studio.backprop.view.inspector;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;

/// A matrix in full precision, as text that can be selected and copied, columns aligned.
public final class MatrixText extends StackPane {
  /// More than this is for the graph's heat map.
  static final int MOST_ROWS = 100;

  static final int MOST_COLUMNS = 40;

  private static final int ROWS_IN_SIGHT = 8;

  /// Longer lines bring a scroll bar, which needs a row's room.
  private static final int COLUMNS_IN_SIGHT = 36;

  private final TextArea text = new TextArea();
  private @Nullable Matrix shown;

  public MatrixText() {
    getStyleClass().add("matrix-text");
    text.setEditable(false);
    text.setWrapText(false);
    getChildren().add(text);
  }

  /// What screen readers call it.
  public void setName(String name) {
    text.setAccessibleText(name);
  }

  /// Shows a matrix.
  public void show(Matrix matrix) {
    if (Objects.equals(matrix, shown)) {
      return;
    }
    shown = matrix;
    String written = written(matrix);
    int lineLength = written.lines().mapToInt(String::length).max().orElse(0);
    boolean scrolls = lineLength > COLUMNS_IN_SIGHT;
    setText(written, Math.min(matrix.rows(), ROWS_IN_SIGHT) + (scrolls ? 1 : 0));
  }

  /// Shows words in place of numbers.
  public void show(String words) {
    shown = null;
    setText(words, 1);
  }

  private void setText(String words, int rows) {
    if (!words.equals(text.getText())) {
      text.setText(words);
    }
    text.setPrefRowCount(rows);
  }

  static String written(Matrix matrix) {
    int rows = Math.min(matrix.rows(), MOST_ROWS);
    int columns = Math.min(matrix.columns(), MOST_COLUMNS);
    String[][] cells = new String[rows][columns];
    int[] widths = new int[columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cells[i][j] = number(matrix.get(i, j));
        widths[j] = Math.max(widths[j], cells[i][j].length());
      }
    }
    String dots = columns < matrix.columns() ? "  …" : "";
    String written =
        Arrays.stream(cells)
            .map(row ->
                IntStream.range(0, columns)
                        .mapToObj(j -> " ".repeat(widths[j] - row[j].length()) + row[j])
                        .collect(Collectors.joining("  "))
                    + dots)
            .collect(Collectors.joining("\n"));
    return rows < matrix.rows() ? written + "\n…" : written;
  }

  /// The shortest digits that read back the same, without a needless `.0`; with a plain minus, for
  /// whoever copies them elsewhere.
  private static String number(double value) {
    String digits = Double.toString(value);
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }
}
