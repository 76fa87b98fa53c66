package studio.backprop.scenario.library;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.language.Language;
import studio.backprop.lesson.AnswerKey;
import studio.backprop.lesson.Answers;
import studio.backprop.lesson.MomentDocument;
import studio.backprop.lesson.Solved;
import studio.backprop.playback.Run;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.telling.QuestionPhrases;

/// The questions of every lesson that comes with the program are questions: each has one right
/// answer, which has neither been said nor shown before.
class LessonQuestionTest {
  private static final Pattern TRANSPOSED = Pattern.compile("([A-Za-z]\\w*)\\.T");
  private static final double ROUNDING = 1e-9;

  /// Shorter choices, a number or a word, may well have stood in other company.
  private static final int A_SENTENCE = 12;

  /// @param number of the moment, from 1
  record Asked(String name, Scenario scenario, int number, Question question) {
    List<Moment> before() {
      return scenario.lesson().subList(0, number - 1);
    }

    /// The run as the question finds it, with what its moment sets.
    Run run() {
      MomentDocument there = MomentDocument.at(scenario, number);
      return Run.of(there.document());
    }

    /// Where the moment before has left the playhead.
    int position() {
      return number == 1 ? 0 : run().timeline().at(before().getLast().at()).orElseThrow();
    }

    /// All that was said and asked up to here.
    String said() {
      return before().stream().map(Said::in).collect(joining("\n"));
    }

    /// What the moment before says.
    String saidLast() {
      return number == 1 ? "" : before().getLast().say();
    }

    AnswerKey key() {
      assertThat(solved()).isInstanceOf(Solved.Known.class);
      return ((Solved.Known) solved()).key();
    }

    Solved solved() {
      return new Answers(run().trace()).to(question);
    }

    @Override
    public String toString() {
      return name + ", moment " + number;
    }
  }

  static Stream<Asked> questions() {
    List<Asked> all = new ArrayList<>();
    for (Library.Entry entry : Library.entries()) {
      List<Moment> lesson = entry.scenario().lesson();
      for (int k = 0; k < lesson.size(); k++) {
        int number = k + 1;
        lesson
            .get(k)
            .ask()
            .ifPresent(
                question -> all.add(new Asked(entry.name(), entry.scenario(), number, question)));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void each_has_one_right_answer(Asked asked) {
    assertThat(asked.solved()).isInstanceOf(Solved.Known.class);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void each_choice_says_what_it_would_mean(Asked asked) {
    if (asked.question() instanceof Question.Choice choice) {
      assertThat(new QuestionPhrases(Language.ENGLISH).faults(choice)).isEmpty();
      assertThat(choice.because())
          .hasSameSizeAs(choice.choices())
          .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void nothing_that_was_said_is_the_answer(Asked asked) {
    switch (asked.key()) {
      case AnswerKey.OfNumber(_, double number, _) ->
          assertThat(Said.numbers(asked.saidLast())).noneMatch(found -> isRounded(found, number));
      case AnswerKey.OfProduct(_, _, String program) ->
          assertThat(turned(program, asked.scenario()))
              .allSatisfy(factor -> assertThat(Said.bare(asked.said())).doesNotContain(factor));
      case AnswerKey.OfChoice(Question.Choice choice) -> {
        String right = choice.choices().get(choice.correct());
        assertThat(right.length() < A_SENTENCE ? asked.saidLast() : asked.said())
            .doesNotContain(right);
      }
      case AnswerKey.OfShape key -> assertThat(asked.said()).doesNotContain(key.text());
      case AnswerKey.OfAxis key -> assertThat(asked.said()).doesNotContain("axis " + key.text());
    }
  }

  /// Whether it is the number that is asked for, as a text would round it. 0 and ±1 stand for too
  /// much else.
  private static boolean isRounded(BigDecimal found, double number) {
    double most = found.scale() > 0 ? found.ulp().doubleValue() / 2 : ROUNDING;
    return found.abs().compareTo(BigDecimal.ONE) != 0
        && found.signum() != 0
        && Math.abs(found.doubleValue() - number) <= most;
  }

  /// The factors of a product that are transposed in it, as a text has them: `X\top`.
  private static List<String> turned(String program, Scenario scenario) {
    return TRANSPOSED
        .matcher(program)
        .results()
        .map(MatchResult::group)
        .map(factor -> factor.substring(0, factor.indexOf('.')))
        .map(id -> Said.bare(label(id, scenario)) + "\\top")
        .toList();
  }

  private static String label(String id, Scenario scenario) {
    return scenario.nodes().stream()
        .filter(node -> node.id().equals(id))
        .map(node -> node.appearance().label().orElse(id))
        .findFirst()
        .orElse(id);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void what_is_asked_for_is_not_to_be_seen_yet(Asked asked) {
    switch (asked.question()) {
      case Question.OfCell(Target.OfCell(CellName cell), _, _) ->
          assertThat(isThere(asked, cell.node(), cell.quantity())).isFalse();
      case Question.OfProduct(Target.OfMatrix of, Optional<String> via, _) -> {
        assertThat(
                via.map(node -> isSent(asked, node))
                    .orElseGet(() -> isThere(asked, of.node(), of.quantity())))
            .isFalse();
        assertThat(pointedAt(asked)).as("its formula is shown").doesNotContain(of.node());
      }
      case Question.OfAxis(Target.OfMatrix of, _) ->
          assertThat(isThere(asked, of.node(), of.quantity())).isFalse();
      case Question.OfShape _, Question.Choice _ -> {}
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void where_a_mistake_is_made_a_question_needs_no_number(Asked asked) {
    if (asked.scenario().lesson().get(asked.number() - 1).mistake().isPresent()) {
      assertThat(asked.question()).isInstanceOf(Question.Choice.class);
    }
  }

  private static boolean isThere(Asked asked, String id, Quantity quantity) {
    Run run = asked.run();
    GraphNode node = run.graph().node(id);
    int from =
        quantity == Quantity.VALUE ? run.timeline().valueAt(node) : run.timeline().gradientAt(node);
    return from <= asked.position();
  }

  private static boolean isSent(Asked asked, String operation) {
    Run run = asked.run();
    return run.timeline().backwardAt(run.graph().node(operation)) <= asked.position();
  }

  private static List<String> pointedAt(Asked asked) {
    return asked.before().isEmpty()
        ? List.of()
        : asked.before().getLast().point().stream().map(Target::node).toList();
  }
}
