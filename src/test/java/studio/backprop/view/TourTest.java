package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("painted")
class TourTest extends WholeWindow {
  @TempDir Path directory;

  @Test
  void says_each_step_and_leaves_a_picture_of_it() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Tour tour = new Tour(driver.window, directory);

    Pulses.finished(() -> tour.run(out));

    assertThat(said.toString(StandardCharsets.UTF_8).lines())
        .hasSize(7)
        .last()
        .asString()
        .startsWith(" 6. The gradient of S goes back");
    assertThat(directory)
        .isDirectoryContaining(picture -> picture.endsWith("step-00.png"))
        .isDirectoryContaining(picture -> picture.endsWith("step-06.png"));
  }
}
