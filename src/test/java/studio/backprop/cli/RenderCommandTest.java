package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `render`, up to the picture itself.
class RenderCommandTest {
  @TempDir private Path directory;

  private final Cli cli = new Cli();

  @ParameterizedTest
  @CsvSource({
    "start,0",
    "end,6",
    "4,4",
    "forward Yhat,2",
    "backward L,4",
    "backward W1,6",
    "backward Y,4",
    "forward X,0"
  })
  void a_moment_is_a_position_on_the_timeline(String at, double position) {
    assertThat(render("--at", at)).isZero();
    assertThat(cli.rendered().getFirst().position()).isEqualTo(position);
  }

  @Test
  void without_options_it_is_the_graph_at_the_end_in_light() {
    assertThat(render()).isZero();

    SnapshotRequest request = cli.rendered().getFirst();
    assertThat(request.position()).isEqualTo(6);
    assertThat(request.wholeWindow()).isFalse();
    assertThat(request.width()).isEqualTo(1280);
    assertThat(request.height()).isEqualTo(800);
    assertThat(request.theme()).isEqualTo(SnapshotRequest.Theme.LIGHT);
  }

  @Test
  void options_are_handed_on() {
    assertThat(render("--window", "--size", "1024x640", "--theme", "dark")).isZero();

    SnapshotRequest request = cli.rendered().getFirst();
    assertThat(request.wholeWindow()).isTrue();
    assertThat(request.width()).isEqualTo(1024);
    assertThat(request.height()).isEqualTo(640);
    assertThat(request.theme()).isEqualTo(SnapshotRequest.Theme.DARK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--at|backward Q|--at: there is no node \"Q\"; the nodes are",
        "--at|7|--at: there is no step 7; write a number from 0 to 6",
        "--at|-1|--at: \"-1\" is no moment",
        "--at|soon|--at: \"soon\" is no moment; write start, end,",
        "--size|1280|--size: \"1280\" is no size; write width and height",
        "--size|0x800|--size: \"0x800\" is no size",
        "--size|99999x99999|--size: \"99999x99999\" is no size",
        "--theme|blue|--theme: \"blue\" is no theme; write light or dark",
        "--out|a.jpg|--out: \"a.jpg\" is no name of a picture; write one that ends in .png",
        "--out|nowhere/a.png|--out: \"nowhere"
      })
  void what_is_wrong_with_an_option_is_said(String option, String value, String problem) {
    int code =
        option.equals("--out")
            ? cli.run("render", Cli.TWO_LAYERS, option, value)
            : render(option, value);

    assertThat(code).isEqualTo(2);
    assertThat(cli.err()).hasSize(1).first().asString().startsWith(problem);
    assertThat(cli.rendered()).isEmpty();
  }

  private int render(String... options) {
    String[] arguments = new String[4 + options.length];
    arguments[0] = "render";
    arguments[1] = Cli.TWO_LAYERS;
    arguments[2] = "--out";
    arguments[3] = directory.resolve("p.png").toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return cli.run(arguments);
  }
}
