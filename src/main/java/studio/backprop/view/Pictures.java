package studio.backprop.view;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.scenario.file.WholeFile;

/// Writes pictures of the window as PNG.
final class Pictures {
  private Pictures() {}

  static void write(WritableImage image, Path file) throws IOException, SaveException {
    BufferedImage pixels = SwingFXUtils.fromFXImage(image, null);
    // Not to the file itself: where that cannot be opened, ImageIO prints why and forgets it.
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    if (!ImageIO.write(opaque(pixels), "png", png)) {
      throw new IOException("this Java cannot write PNG");
    }
    WholeFile.save(file, png::writeTo);
  }

  /// Without its alpha channel a PNG is smaller, and written faster.
  private static BufferedImage opaque(@Nullable BufferedImage pixels) {
    if (pixels == null) {
      throw new IllegalArgumentException("no picture");
    }
    BufferedImage opaque =
        new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
    opaque.createGraphics().drawImage(pixels, 0, 0, null);
    return opaque;
  }
}
