package studio.backprop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.Main;

/// `render`, down to the picture.
class RenderTest {
  private static final String HOSTILE =
      "\\\\begin{array}{cc}\\\\multicolumn{99999999}{c}{x}\\\\end{array}";

  @TempDir private Path directory;

  @Test
  void a_scenario_whose_label_asks_for_too_much_is_drawn_like_any_other() throws Exception {
    Path file = directory.resolve("hostile.backprop.json");
    String scenario = Files.readString(Path.of(Cli.TWO_LAYERS));
    Files.writeString(
        file,
        scenario.replace("{ \"id\": \"S\", ", "{ \"id\": \"S\", \"label\": \"" + HOSTILE + "\", "));
    assertThat(file).content().contains("multicolumn");

    BufferedImage picture = render(file, "--size", "1280x800", "--at", "end");

    assertThat(picture.getWidth()).isEqualTo(1280);
    assertThat(picture.getHeight()).isEqualTo(800);
    assertThat(picture.getRGB(0, 0) & 0xffffff).isEqualTo(0xf6f8fa);
    assertThat(pixels(picture, 0xbc4c00)).isGreaterThan(200);
  }

  private BufferedImage render(Path file, String... options) throws Exception {
    Path out = directory.resolve("picture.png");
    List<String> call =
        Stream.concat(
                Stream.of("render", file.toString(), "--out", out.toString()), Stream.of(options))
            .toList();
    Process process =
        JavaProcess.withJavafx("--enable-native-access=ALL-UNNAMED").start(Main.class, call);
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).isEmpty();
    return ImageIO.read(out.toFile());
  }

  private static long pixels(BufferedImage picture, int colour) {
    int[] all =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    return Arrays.stream(all).filter(pixel -> (pixel & 0xffffff) == colour).count();
  }
}
