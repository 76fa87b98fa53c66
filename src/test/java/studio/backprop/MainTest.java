package studio.backprop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.cli.Desktop;
import studio.backprop.cli.SnapshotRequest;
import studio.backprop.cli.Terminal;

/// What the program does with its arguments.
class MainTest {
  private final List<Optional<Path>> opened = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void without_arguments_the_window_opens() {
    assertThat(run()).isZero();
    assertThat(opened).containsExactly(Optional.empty());
  }

  @Test
  void a_files_name_alone_opens_that_file() {
    assertThat(run("missing.backprop.json")).isZero();
    assertThat(run("pom.xml")).isZero();
    assertThat(opened)
        .containsExactly(
            Optional.of(Path.of("missing.backprop.json")), Optional.of(Path.of("pom.xml")));
  }

  @Test
  void a_name_that_the_system_cannot_say_opens_nothing_and_is_one_line() {
    assertThat(run("a\0.json")).isEqualTo(2);

    assertThat(opened).isEmpty();
    assertThat(out.toString(UTF_8).lines()).singleElement().asString().contains("LC_ALL=C.UTF-8");
  }

  @Test
  void all_else_is_the_command_line() {
    assertThat(run("--help")).isZero();
    assertThat(run("trace")).isEqualTo(2);
    assertThat(run("nonsense")).isEqualTo(2);
    assertThat(opened).isEmpty();
    assertThat(out.toString(UTF_8)).contains("Usage: backprop-studio");
  }

  private int run(String... arguments) {
    PrintStream stream = new PrintStream(out, true, UTF_8);
    return Main.run(new Terminal(stream, stream), new Remembering(), arguments);
  }

  private final class Remembering implements Desktop {
    @Override
    public int open(Optional<Path> file) {
      opened.add(file);
      return 0;
    }

    @Override
    public Optional<String> render(SnapshotRequest request) {
      throw new AssertionError("no picture was asked for");
    }
  }
}
