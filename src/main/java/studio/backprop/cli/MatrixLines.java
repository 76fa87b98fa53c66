package studio.backprop.cli;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.style.Numbers;

/// Matrices for reading.
final class MatrixLines {
  private static final int MOST = 16;

  private MatrixLines() {}

  /// A matrix row by row, its numbers under each other; of a large one the upper left part.
  static List<String> of(Matrix matrix) {
    int rows = Math.min(MOST, matrix.rows());
    int columns = Math.min(MOST, matrix.columns());
    String[][] cells = new String[rows][columns];
    int width = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cells[i][j] = Numbers.figures(matrix.get(i, j));
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
