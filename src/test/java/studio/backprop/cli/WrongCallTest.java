package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Exit 2: a line for each problem on standard error, nothing on standard output, no stack trace.
class WrongCallTest {
  private final Cli cli = new Cli();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trace|backprop-studio trace: Missing required parameter: 'FILE'",
        "trace missing.json|missing.json: there is no such file; check its name",
        "trace src|src: this is a directory; name a scenario file",
        "trace pom.xml|pom.xml: line 1, column 1: this is no JSON",
        "trace --loud x.json|backprop-studio trace: Unknown option: '--loud'",
        "trace @x|@x: there is no such file",
        "tarce x.json|backprop-studio: there is no command tarce; the commands are trace,",
        "--json|backprop-studio: Unknown option: '--json'",
        "render x.json|backprop-studio render: Missing required option: '--out=P.png'",
        "render x.json --ouy p.png|backprop-studio render: Unknown options: '--ouy', 'p.png'",
        "render --loud|backprop-studio render: Unknown option: '--loud'"
      })
  void a_wrong_call_is_one_line(String call, String problem) {
    assertThat(cli.run(call.split(" ", -1))).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).hasSize(1).first().asString().startsWith(problem);
  }

  @Test
  void of_several_files_all_problems_are_listed_and_nothing_is_printed(@TempDir Path directory)
      throws IOException {
    Path wrong =
        Files.writeString(
            directory.resolve("a.json"),
            Files.readString(Path.of(Cli.TWO_LAYERS))
                .replace("\"W\": \"W1\"", "\"W\": \"W9\"")
                .replace("\"op\": \"mse\"", "\"op\": \"mze\""));

    assertThat(cli.run("trace", "--json", Cli.TWO_LAYERS, wrong.toString(), "no.json"))
        .isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).hasSize(3);
    assertThat(cli.err().getFirst())
        .isEqualTo(
            wrong
                + ": nodes[3].inputs.W: there is no node \"W9\"; name one of W1, W2, X, b1, S, b2");
    assertThat(cli.err().get(1)).startsWith(wrong + ": nodes[8].op: there is no operation");
    assertThat(cli.err().getLast()).startsWith("no.json: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "W1|\"W1\" names no cell; write \"gradient W1[0,2]\" or \"value S[1,0]\"",
        "value Q[0,0]|there is no node \"Q\"; name one of X, W1, b1, S,",
        "gradient W1[9,0]|W1 has no cell [9,0]: it is d×h = 3×4; rows go from 0 to 2, columns from"
            + " 0 to 3"
      })
  void a_cell_that_is_not_there_is_refused_with_what_is(String cell, String problem) {
    assertThat(cli.run("explain", Cli.TWO_LAYERS, cell)).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).hasSize(1).first().asString().startsWith(Cli.TWO_LAYERS + ": " + problem);
  }

  @Test
  void a_graph_that_is_half_built_is_refused(@TempDir Path directory) throws IOException {
    Path half =
        Files.writeString(
            directory.resolve("half.json"),
            Files.readString(Path.of(Cli.TWO_LAYERS)).replace(", \"W\": \"W2\"", ""));

    for (String command : List.of("trace", "check", "format")) {
      assertThat(cli.run(command, half.toString())).isEqualTo(2);
    }
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .hasSize(3)
        .allSatisfy(line ->
            assertThat(line)
                .endsWith(
                    ".inputs.W: linear needs a node at port W; its ports are X, W, b (may be left"
                        + " out)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0.json", "a\uFFFD.json"})
  void a_name_that_the_system_cannot_say_is_one_line(String name) {
    // no encoding says 0, where LANG=C says no letter beyond ASCII; U+FFFD is read for other bytes
    assertThat(cli.run("trace", name)).isEqualTo(2);
    assertThat(cli.run("build", "a.txt", "--out", name)).isEqualTo(2);
    assertThat(cli.err())
        .hasSize(2)
        .allSatisfy(line ->
            assertThat(line)
                .contains(" is no name of a file in this system's encoding")
                .contains("LC_ALL=C.UTF-8"));
  }

  @Test
  void no_name_at_all_is_no_file() {
    assertThat(cli.run("trace", "")).isEqualTo(2);
    assertThat(cli.err()).containsExactly("\"\" names no file; name a scenario file");
  }

  @Test
  void help_and_version_are_no_mistakes() {
    assertThat(cli.run("--help")).isZero();
    assertThat(cli.run("check", "--help")).isZero();
    assertThat(cli.run("--version")).isZero();
    assertThat(cli.out()).contains("Usage: backprop-studio").contains("Backprop Studio ");
    assertThat(cli.err()).isEmpty();
  }
}
