package studio.backprop.view.graph.matrix;

import java.util.Arrays;
import java.util.function.DoubleToIntFunction;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import studio.backprop.matrix.Matrix;

/// Paints a matrix into an image: each cell a square of pixels, so that its edges stay sharp, or,
/// where there are more cells than pixels, each pixel the cell of the largest magnitude under it.
final class HeatImage {
  private static final int SHARP = 512;
  private static final int MOST = 1024;

  private final int rows;
  private final int columns;
  private final int cellHeight;
  private final int cellWidth;
  private final WritableImage image;

  HeatImage(int rows, int columns) {
    this.rows = Math.min(rows, MOST);
    this.columns = Math.min(columns, MOST);
    this.cellHeight = Math.clamp(SHARP / this.rows, 1, 24);
    this.cellWidth = Math.clamp(SHARP / this.columns, 1, 24);
    this.image = new WritableImage(this.columns * cellWidth, this.rows * cellHeight);
  }

  WritableImage image() {
    return image;
  }

  /// Paints all cells.
  ///
  /// @param colours from a number to its colour, as ARGB
  void paint(Matrix matrix, DoubleToIntFunction colours) {
    int width = columns * cellWidth;
    int[] line = new int[width];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int colour = colours.applyAsInt(strongest(matrix, row, column));
        Arrays.fill(line, column * cellWidth, (column + 1) * cellWidth, colour);
      }
      for (int y = row * cellHeight; y < (row + 1) * cellHeight; y++) {
        image
            .getPixelWriter()
            .setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
      }
    }
  }

  private double strongest(Matrix matrix, int row, int column) {
    double found = 0;
    int lastRow = end(row, rows, matrix.rows());
    int firstColumn = begin(column, columns, matrix.columns());
    int width = end(column, columns, matrix.columns()) - firstColumn;
    for (int i = begin(row, rows, matrix.rows()); i < lastRow; i++) {
      int first = i * matrix.columns() + firstColumn;
      for (int at = first; at < first + width; at++) {
        double value = matrix.get(at);
        if (!Double.isFinite(value)) {
          return value;
        }
        found = Math.abs(value) > Math.abs(found) ? value : found;
      }
    }
    return found;
  }

  private static int begin(int pixel, int pixels, int cells) {
    return (int) ((long) pixel * cells / pixels);
  }

  private static int end(int pixel, int pixels, int cells) {
    return Math.max(begin(pixel, pixels, cells) + 1, begin(pixel + 1, pixels, cells));
  }
}
