package studio.backprop.view.graph.matrix;

import javafx.scene.layout.Region;

/// Looks into a matrix that is drawn cell by cell.
public final class Cells {
  private Cells() {}

  public static Region cell(MatrixView matrix, int row, int column) {
    return ((CellGrid) matrix).cell(row, column);
  }

  /// What is written in a cell.
  public static String text(MatrixView matrix, int row, int column) {
    return ((CellGrid) matrix).cell(row, column).text();
  }
}
