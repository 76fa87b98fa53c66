package studio.backprop.view.graph.matrix;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;

/// Paints matrices of one size into an image, as far as they can be seen at once: each cell a
/// square of pixels, so that its edges stay sharp.
public final class HeatImage {
  private static final int MOST_FROM_NEAR = 1_024;
  private static final int MOST_FROM_FAR = 512;
  private static final int SHARP = 512;
  private static final int LARGEST_CELL = 24;

  private @Nullable WritableImage image;

  HeatImage() {}

  /// Works out what is painted of a matrix, which takes as long as it is large.
  public static void prepare(Matrix matrix) {
    var _ = seen(matrix, false);
  }

  private static Matrix seen(Matrix matrix, boolean isNear) {
    Matrix fine = matrix.overview(MOST_FROM_NEAR);
    return isNear ? fine : fine.overview(MOST_FROM_FAR);
  }

  /// Paints all cells.
  Image paint(Matrix matrix, HeatColours colours, boolean isNear) {
    Matrix seen = seen(matrix, isNear);
    int cellWidth = pixels(seen.columns());
    int cellHeight = pixels(seen.rows());
    int width = seen.columns() * cellWidth;
    int height = seen.rows() * cellHeight;
    int[] pixels = new int[width * height];
    for (int y = 0, at = 0; y < height; y++) {
      int first = y / cellHeight * seen.columns();
      for (int x = 0; x < width; x++) {
        pixels[at++] = colours.of(seen.get(first + x / cellWidth));
      }
    }
    WritableImage painted =
        image == null || image.getWidth() != width || image.getHeight() != height
            ? new WritableImage(width, height)
            : image;
    painted
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    image = painted;
    return painted;
  }

  private static int pixels(int cells) {
    return Math.clamp(SHARP / cells, 1, LARGEST_CELL);
  }
}
