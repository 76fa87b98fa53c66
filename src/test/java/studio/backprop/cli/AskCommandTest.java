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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `ask`.
class AskCommandTest {
  private final Cli cli = new Cli();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two-linear-layers|shape gradient W1|3×4",
        "two-linear-layers|shape value Yhat|5×1",
        "two-linear-layers|cell gradient W1[0,1]|-0.5312000000000001",
        "two-linear-layers|product gradient W1|X.T @ grad(S)",
        "two-linear-layers|product value S|X @ W1 + b1",
        "two-linear-layers|axis gradient b1|0",
        "value-used-twice|product gradient X via B|3 * grad(B)",
        "convolution|axis gradient b|all",
        "word-table|product gradient T|inner(E.Z).T @ reshape(grad(E), n * c, d)"
      })
  void without_an_answer_the_right_one_is_said(String file, String question, String answer) {
    assertThat(cli.run("ask", path(file), question, "--json")).isZero();

    assertThat(json().get("answer").asString()).isEqualTo(answer);
    assertThat(json().propertyNames()).containsExactly("question", "answer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shape gradient W1|3x4",
        "shape gradient W1|3 × 4",
        "shape gradient W1|(3, 4)",
        "shape gradient W1|d×h",
        "shape gradient W1|dxh",
        "shape gradient W1|3xh",
        "cell gradient W1[0,1]|-0.53",
        "cell gradient W1[0,1]|-0.536",
        "cell gradient W1[0,1]|−0,5312",
        "cell gradient W1[0,1]|-2.656/5",
        "product gradient W1|(grad(S).T @ X).T",
        "product gradient W1|X.T @ (grad(Yhat) @ W2.T)",
        "product gradient W1|Xᵀ · grad(S)",
        "axis gradient b1|0"
      })
  void what_is_right_is_right_however_it_is_written(String question, String answer) {
    assertThat(cli.run("ask", Cli.TWO_LAYERS, question, answer, "--json")).isZero();

    assertThat(json().get("right").asBoolean()).isTrue();
    assertThat(json().get("mistakes")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shape gradient W1|4x3|transposed",
        "shape gradient b1|n×h|sum-forgotten",
        "cell gradient W1[0,1]|0.5312|sign",
        "cell gradient W1[0,1]|-0.5|rounding",
        "cell gradient W1[0,1]|-2.656|factor-lost",
        "product gradient W1|X @ grad(S)|transpose-forgotten,does-not-fit",
        "product gradient W1|grad(S) @ X.T|order-swapped,does-not-fit",
        "product gradient X|grad(S) @ W1|transpose-forgotten,does-not-fit",
        "product gradient W1|grad(S).T @ X|transposed,does-not-fit",
        "product gradient W1|-X.T @ grad(S)|sign",
        "product gradient W1|X.T @ S|value-for-gradient",
        "product gradient W1|X @ grad(W2)|does-not-fit",
        "product gradient b1|grad(S)|does-not-fit",
        "product gradient Yhat|2 * (Yhat - Y)|factor-lost",
        "product gradient W1|grad(W1)|circular",
        "axis gradient b1|1|''",
        "shape gradient W1|7x7|''"
      })
  void what_is_wrong_is_told_by_the_mistakes_that_explain_it(
      String question, String answer, String mistakes) {
    assertThat(cli.run("ask", Cli.TWO_LAYERS, question, answer, "--json")).isEqualTo(1);

    assertThat(json().get("right").asBoolean()).isFalse();
    assertThat(json().get("mistakes").valueStream().map(JsonNode::asString).toList())
        .isEqualTo(mistakes.isEmpty() ? List.of() : List.of(mistakes.split(",")));
    assertThat(json().get("says").asString()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "shape gradient W,3x3,order-swapped",
    "product gradient X,grad(Y) @ W,transpose-forgotten"
  })
  void where_sizes_are_alike_a_mistake_that_fits_is_told_too(
      String question, String answer, String mistake) {
    assertThat(cli.run("ask", path("bias-column-sum"), question, answer, "--json")).isEqualTo(1);

    assertThat(json().get("mistakes")).hasSize(1);
    assertThat(json().get("mistakes").get(0).asString()).isEqualTo(mistake);
  }

  @Test
  void a_shape_in_other_symbols_that_are_as_large_is_right_by_chance() {
    assertThat(cli.run("ask", path("bias-column-sum"), "shape gradient W", "d×d", "--json"))
        .isZero();

    assertThat(json().get("right").asBoolean()).isTrue();
    assertThat(json().get("mistakes").get(0).asString()).isEqualTo("fits-by-chance");
    assertThat(json().get("says").asString()).contains("d×c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "product gradient X|two-linear-layers|''|0",
        "product gradient X|value-used-twice|product gradient X via A|2",
        "product gradient X via L|value-used-twice|A, B|2",
        "product gradient L|two-linear-layers|nothing comes back to L|2",
        "axis gradient W1|two-linear-layers|nothing of W1 is copied|2",
        "product value W1|two-linear-layers|given, not computed|2",
        "product gradient S|convolution-and-pooling|no word|2",
        "shape gradient Q|two-linear-layers|no node \"Q\"|2",
        "cell gradient W1[9,9]|two-linear-layers|W1 has no cell [9,9]|2",
        "guess gradient W1|two-linear-layers|no kind of question|2"
      })
  void a_question_without_one_right_answer_is_refused(
      String question, String file, String says, int code) {
    assertThat(cli.run("ask", path(file), question)).isEqualTo(code);

    assertThat(String.join("\n", cli.err())).contains(says);
    assertThat(cli.out().isEmpty()).isEqualTo(code == 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shape gradient W1|q×h|n, d, h",
        "cell gradient W1[0,1]|much|no number",
        "cell gradient W1[0,1]|1/0|no number",
        "product gradient W1|X.T @ (|column 8",
        "axis gradient b1|2|0 for down the rows"
      })
  void an_answer_that_cannot_be_read_is_no_wrong_answer(
      String question, String answer, String says) {
    assertThat(cli.run("ask", Cli.TWO_LAYERS, question, answer)).isEqualTo(2);

    assertThat(cli.err()).singleElement().asString().startsWith("ANSWER: ").contains(says);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void a_choice_is_answered_with_what_it_would_mean() {
    String question =
        """
        {"kind": "choice", "prompt": "Which?", "choices": ["this", "that"], "correct": 1,
         "because": ["this is too small", "that it is"]}\
        """;

    assertThat(cli.run("ask", Cli.TWO_LAYERS, question, "0", "--json")).isEqualTo(1);

    assertThat(json().get("says").asString()).isEqualTo("this is too small");
    assertThat(json().get("answer").asString()).isEqualTo("1");
  }

  @Test
  void a_tolerance_of_its_own_holds() {
    String question =
        """
        {"kind": "cell", "of": "gradient W1[0,1]", "tolerance": 0.2}\
        """;

    assertThat(cli.run("ask", Cli.TWO_LAYERS, question, "-0.7")).isZero();
  }

  @Test
  void at_a_moment_it_is_asked_with_what_is_set_up_to_then(@TempDir Path folder)
      throws IOException {
    Path file = LessonFiles.write(folder);

    assertThat(cli.run("ask", file.toString(), "shape value X", "--moment", "1", "--json"))
        .isZero();
    assertThat(json().get("answer").asString()).isEqualTo("5×3");
  }

  @Test
  void so_it_is_at_the_moments_after(@TempDir Path folder) throws IOException {
    Path file = LessonFiles.write(folder);

    assertThat(cli.run("ask", file.toString(), "cell value W1[0,0]", "--moment", "2", "--json"))
        .isZero();
    assertThat(json().get("answer").asString()).isEqualTo("7");
    assertThat(Files.readString(file)).contains("\"n\": 5");
  }

  @Test
  void a_moment_that_there_is_not_is_refused() {
    assertThat(cli.run("ask", Cli.TWO_LAYERS, "shape value X", "--moment", "99")).isEqualTo(2);

    assertThat(cli.err()).singleElement().asString().contains("there is no moment 99");
  }

  private static String path(String name) {
    return "resources/scenarios/" + name + ".backprop.json";
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(cli.out());
  }
}
