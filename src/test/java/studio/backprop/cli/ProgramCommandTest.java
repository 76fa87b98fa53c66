package studio.backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `program` and `build`.
class ProgramCommandTest {
  @TempDir private Path directory;

  private final Cli cli = new Cli();
  private Path text;
  private Path out;

  @BeforeEach
  void files() {
    text = directory.resolve("net.txt");
    out = directory.resolve("net.backprop.json");
  }

  @Test
  void a_file_and_its_program_with_the_files_numbers_are_one() throws IOException {
    assertThat(cli.run("program", Cli.TWO_LAYERS)).isZero();
    Files.writeString(text, cli.out());
    assertThat(cli.run("build", text.toString(), "--from", Cli.TWO_LAYERS, "--out", out.toString()))
        .isZero();

    assertThat(out).hasSameTextualContentAs(Path.of(Cli.TWO_LAYERS));
  }

  @Test
  void a_program_alone_makes_a_file_that_runs() throws IOException {
    Files.writeString(text, "n = 2\nX = input(n, 3)\nL = sum(tanh(X) ** 2) / rows(X)\nreturn L\n");

    assertThat(cli.run("build", text.toString(), "--out", out.toString())).isZero();

    assertThat(new Cli().run("check", out.toString())).isZero();
    assertThat(new Cli().run("format", "--check", out.toString())).isZero();
    assertThat(Files.readString(out)).contains("\"title\": \"net\"");
  }

  @Test
  void every_wrong_line_is_named_and_nothing_written() throws IOException {
    Files.writeString(text, "X = input(2, 3)\nL = tanh(Z)\nM = X @\nreturn X\n");

    assertThat(cli.run("build", text.toString(), "--out", out.toString())).isEqualTo(2);

    assertThat(cli.err()).hasSize(2);
    assertThat(cli.err().getFirst()).contains(text + ": line 2, column 10: there is no Z");
    assertThat(cli.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void of_many_wrong_lines_a_hundred_are_named_and_the_rest_counted() throws IOException {
    Files.writeString(text, "X = input(2, 3)\n" + "L = tanh(Z)\n".repeat(150) + "return X\n");

    assertThat(cli.run("build", text.toString(), "--out", out.toString())).isEqualTo(2);

    assertThat(cli.err()).hasSize(101);
    assertThat(cli.err().getLast()).isEqualTo(text + ": and 50 more problems like these");
  }

  @Test
  void a_formula_that_would_need_more_stack_than_there_is_is_refused() throws IOException {
    assertThat(formula("X" + "+X".repeat(400))).isZero();
    assertThat(formula("(X" + "+X".repeat(200) + ")*(X" + "+X".repeat(200) + ")")).isEqualTo(2);
    assertThat(formula("X" + "+X".repeat(900))).isEqualTo(2);
    assertThat(formula("exp(X" + "+X".repeat(900) + ")")).isEqualTo(2);

    assertThat(cli.err())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("a formula has at most 400 signs"));
  }

  private int formula(String expression) throws IOException {
    Files.writeString(text, "X = parameter(1, 1)\nS = formula(\"" + expression + "\")\nreturn S\n");
    return cli.run("build", text.toString(), "--out", out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L = sum(sqrt(X @ X.T)) / rows(X)",
        "L = sum(1 / X)",
        "L = sum(abs(X))",
        "L = sum(relu(X))",
        "L = sum(log(X @ X))"
      })
  void numbers_are_drawn_at_no_kink_and_with_finite_gradients(String loss) throws IOException {
    Files.writeString(text, "n = 4\nX = parameter(n, n)\n" + loss + "\nreturn L\n");

    assertThat(cli.run("build", text.toString(), "--out", out.toString())).isZero();

    assertThat(cli.err()).isEmpty();
    Cli check = new Cli();
    assertThat(check.run("check", out.toString(), "--json")).isZero();
    assertThat(check.out()).contains("\"kinks\":[]").contains("\"notFinite\":[]");
  }

  @Test
  void where_no_numbers_do_the_file_is_written_and_it_is_said() throws IOException {
    Files.writeString(text, "X = parameter(1, 1)\nB = X - X\nL = log(B)\nreturn L\n");

    assertThat(cli.run("build", text.toString(), "--out", out.toString())).isZero();

    assertThat(cli.err()).singleElement().asString().startsWith(text + ": of all numbers drawn");
    assertThat(out).exists();
  }

  @Test
  void what_does_not_fit_in_the_graph_is_told_at_its_line() throws IOException {
    Files.writeString(text, "X = input(2, 3)\nL = matmul(X, X)\nreturn L\n");

    assertThat(cli.run("build", text.toString(), "--out", out.toString())).isEqualTo(2);

    assertThat(cli.err()).singleElement().asString().contains("line 2, column 15: ");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_file_that_is_not_there_or_no_text_is_refused() throws IOException {
    assertThat(cli.run("build", text.toString(), "--out", out.toString())).isEqualTo(2);
    assertThat(cli.err()).singleElement().asString().contains("there is no such file");

    Files.write(text, new byte[] {(byte) 0xff});
    Cli other = new Cli();
    assertThat(other.run("build", text.toString(), "--out", out.toString())).isEqualTo(2);
    assertThat(other.err()).singleElement().asString().contains("UTF-8");
  }

  @Test
  void a_program_is_not_overwritten_by_what_is_made_of_it() throws IOException {
    Files.writeString(text, "X = input(2, 3)\nL = sum(X)\nreturn L\n");

    assertThat(cli.run("build", text.toString(), "--out", text.toString())).isEqualTo(2);

    assertThat(cli.err()).singleElement().asString().contains("is what is read");
    assertThat(text).content().startsWith("X = input");
  }
}
