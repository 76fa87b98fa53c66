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
import studio.backprop.cli.WindowRequest;

/// What the program does with its arguments.
class MainTest {
  private final List<WindowRequest> opened = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void without_arguments_the_window_opens() {
    assertThat(run()).isZero();
    assertThat(opened).containsExactly(WindowRequest.of(Optional.empty()));
  }

  @Test
  void a_files_name_alone_opens_that_file() {
    assertThat(run("missing.backprop.json")).isZero();
    assertThat(run("pom.xml")).isZero();
    assertThat(opened)
        .containsExactly(
            WindowRequest.of(Optional.of(Path.of("missing.backprop.json"))),
            WindowRequest.of(Optional.of(Path.of("pom.xml"))));
  }

  @Test
  void it_begins_at_a_moment_of_the_lesson_and_presenting_where_that_is_asked_for() {
    assertThat(run("--present")).isZero();
    assertThat(run("a.json", "--moment", "3", "--present")).isZero();
    assertThat(run("--moment=2", "a.json")).isZero();

    assertThat(opened)
        .containsExactly(
            new WindowRequest(Optional.empty(), 0, true),
            new WindowRequest(Optional.of(Path.of("a.json")), 3, true),
            new WindowRequest(Optional.of(Path.of("a.json")), 2, false));
  }

  @Test
  void a_moment_that_is_none_opens_nothing_and_says_what_moments_are() {
    assertThat(run("a.json", "--moment", "-1")).isEqualTo(2);
    assertThat(run("a.json", "--moment", "first")).isEqualTo(2);

    assertThat(opened).isEmpty();
    assertThat(out.toString(UTF_8)).contains("moments count from 1");
  }

  @Test
  void a_name_that_the_system_cannot_say_opens_nothing_and_is_one_line() {
    assertThat(run("a\0.json")).isEqualTo(2);
    assertThat(run("a\uFFFD.json")).isEqualTo(2);

    assertThat(opened).isEmpty();
    assertThat(out.toString(UTF_8).lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("LC_ALL=C.UTF-8"));
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
    public int open(WindowRequest request) {
      opened.add(request);
      return 0;
    }

    @Override
    public Optional<String> render(SnapshotRequest request) {
      throw new AssertionError("no picture was asked for");
    }
  }
}
