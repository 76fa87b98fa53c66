package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Language;
import studio.backprop.lesson.AnswerKey;
import studio.backprop.lesson.Answers;
import studio.backprop.lesson.Solved;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.library.Library;

/// Whatever is predicted has a hint, and no hint is the answer.
class HintPhrasesTest {
  static List<Library.Entry> library() {
    return Library.entries();
  }

  @ParameterizedTest
  @MethodSource("library")
  void each_prediction_has_a_hint_that_does_not_say_the_answer(Library.Entry entry) {
    Run run = Run.of(entry.scenario());
    List<Question> questions =
        new PredictionPhrases(run.trace(), Language.ENGLISH)
            .lesson().stream().flatMap(moment -> moment.ask().stream()).toList();

    for (Question question : questions) {
      assertThat(question.hint()).as(question.toString()).isPresent();
      if (!(question instanceof Question.OfAxis)) {
        assertThat(question.hint().orElseThrow())
            .doesNotContain(": " + answer(run, question).orElseThrow());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("library")
  void a_question_of_a_lesson_about_a_gradient_has_its_own_hint_or_that_of_a_prediction(
      Library.Entry entry) {
    Run run = Run.of(entry.scenario());
    QuestionPhrases phrases = new QuestionPhrases(Language.ENGLISH);
    for (Moment moment : entry.scenario().lesson()) {
      moment
          .ask()
          .filter(asked -> asked.target().map(Target::toString).orElse("").startsWith("gradient"))
          .ifPresent(asked -> {
            Optional<String> hint = phrases.hinted(asked, run.trace()).hint();
            assertThat(hint).as(asked.toString()).isPresent();
            assertThat(asked.hint().isEmpty() || asked.hint().equals(hint)).isTrue();
          });
    }
  }

  @Test
  void a_hint_calls_a_node_what_stands_on_its_card() {
    Run run = Run.of(Library.entry("two-linear-layers").scenario());
    Question asked =
        new Question.OfShape(new Target.OfMatrix("Yhat", Quantity.GRADIENT), Optional.empty());

    assertThat(new QuestionPhrases(Language.ENGLISH).hinted(asked, run.trace()).hint())
        .hasValueSatisfying(hint -> assertThat(hint).contains("the shape of Ŷ itself"));
  }

  private static Optional<String> answer(Run run, Question question) {
    return new Answers(run.trace()).to(question) instanceof Solved.Known(AnswerKey key)
        ? Optional.of(key.text())
        : Optional.empty();
  }
}
