package studio.backprop.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import studio.backprop.scenario.library.Library;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class SnapshotTest {

  private static Image picture(double position, boolean window, Theme theme) {
    Snapshot snapshot = new Snapshot(Library.first().scenario(), position, window, 900, 600, theme);
    return Pulses.finished(snapshot::picture);
  }

  private static long pixels(Image image, Color colour) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getPixelReader().getColor(x, y).equals(colour)) {
          count++;
        }
      }
    }
    return count;
  }

  @Test
  void has_the_size_that_was_asked_for() {
    Image image = picture(0, false, Theme.LIGHT);

    assertThat(image.getWidth()).isEqualTo(900);
    assertThat(image.getHeight()).isEqualTo(600);
  }

  @Test
  void the_backward_hue_appears_with_the_backward_pass() {
    Color backward = Color.web("#bc4c00");

    assertThat(pixels(picture(3, false, Theme.LIGHT), backward)).isLessThan(100);
    assertThat(pixels(picture(6, false, Theme.LIGHT), backward)).isGreaterThan(500);
  }

  @Test
  void a_picture_that_cannot_be_written_says_why_and_prints_nothing(@TempDir Path directory) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream err = System.err;
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      assertThatThrownBy(() -> Pictures.write(new WritableImage(4, 4), directory))
          .isInstanceOf(FileSystemException.class);
    } finally {
      System.setErr(err);
    }

    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @Test
  void dark_is_dark() {
    assertThat(pixels(picture(0, true, Theme.LIGHT), Color.web("#f6f8fa"))).isGreaterThan(50_000);
    assertThat(pixels(picture(0, true, Theme.DARK), Color.web("#0d1117"))).isGreaterThan(50_000);
  }

  @Test
  void the_window_has_its_bars_around_the_graph() {
    Color play = Color.web("#0969da");

    assertThat(pixels(picture(0, true, Theme.LIGHT), play))
        .isGreaterThan(pixels(picture(0, false, Theme.LIGHT), play));
  }
}
