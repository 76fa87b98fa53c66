package studio.backprop.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.library.Library;

/// What is asked of a run before its gradients are shown.
class PredictionsTest {

  private static List<String> asked(String name) {
    Run run = Run.of(Library.entry(name).scenario());
    return Predictions.of(run.trace()).stream()
        .map(one -> one.at() + ": " + asked(one.question()))
        .toList();
  }

  private static String asked(Question question) {
    return switch (question) {
      case Question.OfShape(var of, _) -> "shape of " + of;
      case Question.OfCell(var of, _, _) -> "cell " + of;
      case Question.OfProduct product -> "product " + product.written();
      case Question.OfAxis(var of, _) -> "axis of " + of;
      case Question.Choice choice -> choice.prompt();
    };
  }

  static List<Library.Entry> library() {
    return Library.entries();
  }

  @Test
  void shape_product_axis_and_cell_are_asked_where_a_linear_layer_sends_back() {
    assertThat(asked("two-linear-layers"))
        .containsSubsequence(
            "forward L: shape of gradient Yhat",
            "backward L: cell gradient Yhat[0,0]",
            "backward L: shape of gradient S",
            "backward L: product gradient S",
            "backward L: cell gradient S[0,0]")
        .containsSubsequence(
            "backward L: shape of gradient b2",
            "backward L: axis of gradient b2",
            "backward Yhat: cell gradient b2[0,0]");
  }

  @Test
  void data_is_not_asked_about() {
    assertThat(asked("two-linear-layers"))
        .isNotEmpty()
        .noneMatch(one -> one.endsWith("gradient X") || one.endsWith("gradient Y"));
  }

  @Test
  void of_a_gradient_that_comes_back_twice_the_shape_is_asked_once() {
    assertThat(asked("value-used-twice"))
        .filteredOn(one -> one.contains("shape of"))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("library")
  void every_question_is_answered_by_what_it_says_is_right(Library.Entry entry) {
    Run run = Run.of(entry.scenario());
    Marking marking = new Marking(run.assembled(), run.trace());
    AnswerReader reader = new AnswerReader(run.scenario().dims());

    assertThat(Predictions.of(run.trace()))
        .allSatisfy(one ->
            assertThat(reader.read(one.key(), one.key().text()))
                .isInstanceOfSatisfying(
                    AnswerRead.Given.class,
                    given ->
                        assertThat(marking.of(one.key(), given.answer()).right())
                            .as(one.toString())
                            .isTrue()));
  }
}
