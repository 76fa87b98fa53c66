package studio.backprop.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.lesson.Answer;
import studio.backprop.lesson.AnswerKey;
import studio.backprop.lesson.AnswerRead;
import studio.backprop.lesson.AnswerReader;
import studio.backprop.lesson.Answers;
import studio.backprop.lesson.Flaw;
import studio.backprop.lesson.Marking;
import studio.backprop.lesson.Solved;
import studio.backprop.lesson.Verdict;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

/// What holds of any question about any graph.
class MarkingPropertiesTest {

  static Stream<Scenario> scenarios() {
    return Stream.concat(
        Library.entries().stream().map(Library.Entry::scenario),
        LongStream.range(0, 30).mapToObj(seed -> RandomScenario.of(new Random(seed))));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void the_right_answer_as_it_is_written_is_right(Scenario scenario) {
    Assembled document = Assembled.of(scenario);
    Trace trace = Trace.of(document.graph());
    Marking marking = new Marking(document, trace);
    for (Question question : questions(document)) {
      if (new Answers(trace).to(question) instanceof Solved.Known(AnswerKey key)) {
        assertThat(marking.of(key, read(scenario, key, key.text())).right())
            .as("%s: %s", question, key.text())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void the_opposite_number_is_a_sign(Scenario scenario) {
    Assembled document = Assembled.of(scenario);
    Trace trace = Trace.of(document.graph());
    for (Question question : questions(document)) {
      if (new Answers(trace).to(question) instanceof Solved.Known(AnswerKey.OfNumber key)
          && Math.abs(key.number()) > 0.1) {
        Verdict verdict =
            new Marking(document, trace)
                .of(key, new Answer.OfNumber(-key.number(), Optional.empty()));
        assertThat(verdict.right()).isFalse();
        assertThat(verdict.flaws()).contains(Flaw.Plain.SIGN);
      }
    }
  }

  private static List<Question> questions(Assembled document) {
    List<Question> questions = new ArrayList<>();
    for (GraphNode node : document.graph().nodes()) {
      for (Quantity quantity : Quantity.values()) {
        Target.OfMatrix of = new Target.OfMatrix(node.id(), quantity);
        questions.add(new Question.OfShape(of, Optional.empty()));
        questions.add(new Question.OfProduct(of, Optional.empty(), Optional.empty()));
        questions.add(
            new Question.OfCell(
                new Target.OfCell(new CellName(node.id(), quantity, 0, 0)),
                Optional.empty(),
                Optional.empty()));
      }
      questions.add(
          new Question.OfAxis(new Target.OfMatrix(node.id(), Quantity.GRADIENT), Optional.empty()));
    }
    return questions;
  }

  private static Answer read(Scenario scenario, AnswerKey key, String text) {
    return switch (new AnswerReader(scenario.dims()).read(key, text)) {
      case AnswerRead.Given(Answer answer) -> answer;
      case AnswerRead.Unreadable(var why) -> throw new AssertionError(text + " is refused: " + why);
    };
  }
}
