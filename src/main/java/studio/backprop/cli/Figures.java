package studio.backprop.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;

/// Numbers for reading: rounded to six figures.
public final class Figures {
  private static final MathContext SIX = new MathContext(6);
  private static final int MOST = 16;

  private Figures() {}

  public static String of(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    double rounded = new BigDecimal(number).round(SIX).doubleValue();
    String text = Double.toString(rounded).replace("E", "e");
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /// A matrix row by row, its numbers under each other; of a large one the upper left part.
  static List<String> rows(Matrix matrix) {
    int rows = Math.min(MOST, matrix.rows());
    int columns = Math.min(MOST, matrix.columns());
    String[][] cells = new String[rows][columns];
    int width = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cells[i][j] = of(matrix.get(i, j));
        width = Math.max(width, cells[i][j].length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (String[] row : cells) {
      StringBuilder line = new StringBuilder();
      for (String cell : row) {
        line.repeat(" ", width - cell.length()).append(cell).append("  ");
      }
      lines.add(line.append(columns < matrix.columns() ? "…" : "").toString().stripTrailing());
    }
    if (rows < matrix.rows()) {
      lines.add("…");
    }
    return lines;
  }
}
