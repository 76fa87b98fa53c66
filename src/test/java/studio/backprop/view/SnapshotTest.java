package studio.backprop.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Grain;
import studio.backprop.scenario.file.SaveException;
import studio.backprop.scenario.library.Library;
import studio.backprop.view.looks.Theme;

@Tag("painted")
@InWindow
class SnapshotTest {

  private static Image picture(double position, boolean window, Theme theme) {
    return picture(position, Grain.OPERATION, Optional.empty(), window, canvas(1, theme));
  }

  private static Image picture(
      double position,
      Grain grain,
      Optional<CellName> asked,
      boolean window,
      Snapshot.Canvas canvas) {
    Snapshot.Part part = window ? Snapshot.Part.WINDOW : Snapshot.Part.GRAPH;
    Snapshot snapshot =
        new Snapshot(Library.first().scenario(), 0, position, grain, asked, part, canvas);
    return Pulses.finished(snapshot::picture);
  }

  private static Snapshot.Canvas canvas(double scale, Theme theme) {
    return new Snapshot.Canvas(900, 600, scale, 1, theme);
  }

  private static long differing(Image one, Image other) {
    long count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          count++;
        }
      }
    }
    return count;
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
  void at_twice_the_scale_the_same_is_drawn_with_four_times_the_pixels() {
    Color background = Color.web("#f6f8fa");
    Image once = picture(6, true, Theme.LIGHT);
    Image twice = picture(6, Grain.OPERATION, Optional.empty(), true, canvas(2, Theme.LIGHT));

    assertThat(twice.getWidth()).isEqualTo(1800);
    assertThat(twice.getHeight()).isEqualTo(1200);
    assertThat((double) pixels(twice, background) / pixels(once, background)).isBetween(3.8, 4.2);
  }

  @Test
  void a_cell_that_is_asked_is_marked_in_the_graph_and_explained_beside_it() {
    Optional<CellName> cell = Optional.of(new CellName("W1", Quantity.GRADIENT, 0, 1));
    Snapshot.Canvas canvas = canvas(1, Theme.LIGHT);

    for (boolean window : new boolean[] {false, true}) {
      Image unasked = picture(6, Grain.OPERATION, Optional.empty(), window, canvas);
      Image asked = picture(6, Grain.OPERATION, cell, window, canvas);
      assertThat(differing(unasked, asked)).isGreaterThan(window ? 10_000 : 200);
    }
  }

  @Test
  void the_grain_shows_where_a_step_would_stop() {
    Snapshot.Canvas canvas = canvas(1, Theme.LIGHT);

    assertThat(
            differing(
                picture(6, Grain.OPERATION, Optional.empty(), true, canvas),
                picture(6, Grain.CELL, Optional.empty(), true, canvas)))
        .isPositive();
  }

  @Test
  void the_backward_hue_appears_with_the_backward_pass() {
    Color backward = Color.web("#bc4c00");

    assertThat(pixels(picture(3, false, Theme.LIGHT), backward)).isLessThan(100);
    assertThat(pixels(picture(6, false, Theme.LIGHT), backward)).isGreaterThan(300);
  }

  @Test
  void a_picture_that_cannot_be_written_says_why_and_prints_nothing(@TempDir Path directory) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream err = System.err;
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      assertThatThrownBy(() -> Pictures.write(new WritableImage(4, 4), directory))
          .isInstanceOf(SaveException.class);
    } finally {
      System.setErr(err);
    }

    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @Test
  void a_picture_goes_where_a_link_leads_and_leaves_nothing_beside(@TempDir Path directory)
      throws Exception {
    Path file = Files.writeString(directory.resolve("old.png"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("p.png"), file);
    Files.writeString(directory.resolve(".old.png.1f.tmp"), "left by a kill");

    Pictures.write(new WritableImage(4, 4), link);

    assertThat(link).isSymbolicLink();
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(4);
    assertThat(directory.toFile().list()).containsExactlyInAnyOrder("old.png", "p.png");
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
