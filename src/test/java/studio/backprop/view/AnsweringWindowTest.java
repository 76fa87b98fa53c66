package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.language.Language;
import studio.backprop.lesson.Reply;
import studio.backprop.playback.Run;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.document.Score;
import studio.backprop.telling.Marked;
import studio.backprop.trace.MistakeEffect;
import studio.backprop.trace.Trace;

/// Questions of each kind are answered in the window: rightly, and with each mistake that is known.
class AnsweringWindowTest extends WholeWindow {
  private static final Scenario TWO_LAYERS = Library.entry("two-linear-layers").scenario();

  private void ask(WindowRobot robot, Scenario scenario, Question question) {
    Moment asking = Moment.saying(At.START, "So it is.").asking(Optional.of(question));
    robot.interact(() -> {
      driver.session.playhead().reducedMotionProperty().set(true);
      driver.session.show(scenario.withLesson(List.of(asking)));
    });
    driver.awaitGraph();
    robot.interact(driver.window.teaching()::next);
    Pulses.settle();
  }

  private static Question question(String kind, String of) {
    Optional<String> none = Optional.empty();
    return Target.parse(of).orElseThrow() instanceof Target.OfMatrix matrix
        ? switch (kind) {
          case "shape" -> new Question.OfShape(matrix, none);
          case "product" -> new Question.OfProduct(matrix, Optional.empty(), none);
          default -> new Question.OfAxis(matrix, none);
        }
        : new Question.OfCell(
            (Target.OfCell) Target.parse(of).orElseThrow(), Optional.empty(), none);
  }

  private void type(WindowRobot robot, String answer) {
    TextField field = robot.one(".question-answer", TextField.class);
    robot.interact(() -> field.setText(answer));
    robot.interact(field::requestFocus);
    robot.push(KeyCode.ENTER);
  }

  @Test
  void escape_leaves_the_field_of_the_answer_and_once_more_the_presentation(WindowRobot robot) {
    ask(robot, TWO_LAYERS, question("shape", "gradient W1"));
    robot.push(KeyCode.F5);
    TextField field = robot.one(".question-answer", TextField.class);
    robot.interact(field::requestFocus);

    robot.push(KeyCode.ESCAPE);
    assertThat(field.isFocused()).isFalse();
    assertThat(driver.window.presentation().isOn()).isTrue();

    robot.push(KeyCode.ESCAPE);
    assertThat(driver.window.presentation().isOn()).isFalse();
  }

  private void press(WindowRobot robot, int choice) {
    List<Button> choices = new ArrayList<>(robot.all(".question-choice", Button.class));
    robot.interact(choices.get(choice)::fire);
  }

  private Score score() {
    return driver.window.teaching().scoreProperty().get();
  }

  private String says(WindowRobot robot) {
    return robot.one(".question-says").getAccessibleText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shape|gradient W1|3×4",
        "shape|gradient b1|1 x h",
        "product|gradient W1|X.T @ grad(S)",
        "cell|gradient b1[0,1]|0,6",
        "cell|gradient b1[0,1]|3/5"
      })
  void what_is_typed_is_right(String kind, String of, String answer, WindowRobot robot) {
    ask(robot, TWO_LAYERS, question(kind, of));
    type(robot, answer);

    assertThat(says(robot)).startsWith("Right: ");
    assertThat(score().atOnce()).isEqualTo(1);
  }

  @Test
  void an_axis_and_a_choice_are_pressed(WindowRobot robot) {
    ask(robot, TWO_LAYERS, question("axis", "gradient b1"));
    press(robot, 1);
    assertThat(says(robot)).startsWith("Not yet: ").contains("5×1").contains("1×4");
    press(robot, 0);
    assertThat(says(robot)).startsWith("Right: ");
    assertThat(score().atOnce()).isZero();

    ask(
        robot,
        TWO_LAYERS,
        new Question.Choice(
            "Which?", List.of("a", "b"), 1, List.of("That is a.", "It is b."), Optional.empty()));
    press(robot, 0);
    assertThat(says(robot)).isEqualTo("Not yet: That is a.");
    press(robot, 1);
    assertThat(says(robot)).isEqualTo("Right: It is b.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shape|gradient W1|4x3|transposed",
        "shape|gradient b1|n×h|sum-forgotten",
        "cell|gradient W1[0,1]|0.5312|sign",
        "cell|gradient W1[0,1]|-0.5|rounding",
        "product|gradient W1|X @ grad(S)|transpose-forgotten",
        "product|gradient W1|grad(S) @ X.T|order-swapped",
        "product|gradient W1|X.T @ S|value-for-gradient",
        "product|gradient W1|X @ grad(W2)|does-not-fit",
        "product|gradient W1|grad(W1)|circular"
      })
  void a_slip_is_named(String kind, String of, String answer, String mistake, WindowRobot robot) {
    ask(robot, TWO_LAYERS, question(kind, of));
    type(robot, answer);

    assertThat(says(robot)).startsWith("Not yet: ");
    assertThat(score().mistakes()).containsOnlyKeys(mistake);
  }

  @Test
  void a_wrong_product_says_what_a_cell_would_have_been(WindowRobot robot) {
    ask(robot, TWO_LAYERS, question("product", "gradient Yhat"));
    type(robot, "2 * (Yhat - Y)");

    assertThat(score().mistakes()).containsOnlyKeys("factor-lost");
    assertThat(says(robot)).endsWith("With that, [2,0] would have been −6.98; it is −1.40.");
  }

  @Test
  void a_transpose_that_is_forgotten_where_sizes_are_alike_is_told_in_numbers(WindowRobot robot) {
    Edit alike = new Edit.Resize("n", 3);
    Scenario scenario = ((Outcome.Done) alike.applyTo(Assembled.of(TWO_LAYERS))).after().scenario();
    ask(robot, scenario, question("product", "gradient W1"));
    type(robot, "X @ grad(S)");

    assertThat(score().mistakes()).containsOnlyKeys("transpose-forgotten");
    assertThat(says(robot)).contains("the transpose is forgotten. With that, [");
  }

  /// A cell with the number that a mistake gives it, which is named as that mistake.
  private record Given(Scenario scenario, CellName cell, double wrong) {
    Question question() {
      return new Question.OfCell(new Target.OfCell(cell), Optional.empty(), Optional.empty());
    }

    boolean isNamed(Mistake.Kind kind) {
      Run run = Run.of(scenario);
      return Marked.of(
              run.assembled(),
              run.trace(),
              question(),
              new Reply.Typed(Double.toString(wrong)),
              Language.ENGLISH)
          .mistakes()
          .stream()
          .findFirst()
          .filter(kind.toString()::equals)
          .isPresent();
    }
  }

  private static Optional<Given> given(Scenario scenario, Mistake.Kind kind) {
    Trace right = Run.of(scenario).trace();
    for (Mistake mistake : new Mistakes(right.graph()).all()) {
      Optional<Trace> wrong =
          mistake.kind() == kind
              ? MistakeEffect.of(right, mistake).flatMap(MistakeEffect::wrong)
              : Optional.empty();
      for (GraphNode node : wrong.map(run -> run.graph().nodes()).orElse(List.of())) {
        double number = wrong.orElseThrow().gradient(node).get(0, 0);
        Given one = new Given(scenario, new CellName(node.id(), Quantity.GRADIENT, 0, 0), number);
        if (Math.abs(number - right.gradient(right.graph().node(node.id())).get(0, 0)) > 0.02
            && one.isNamed(kind)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  @ParameterizedTest
  @EnumSource(Mistake.Kind.class)
  void each_classic_mistake_is_named_by_the_number_that_it_gives(
      Mistake.Kind kind, WindowRobot robot) {
    Given given =
        Library.entries().stream()
            .flatMap(entry -> given(entry.scenario(), kind).stream())
            .findFirst()
            .orElseThrow();
    ask(robot, given.scenario(), given.question());
    type(robot, Double.toString(given.wrong()));

    assertThat(score().mistakes()).containsOnlyKeys(kind.toString());
    assertThat(says(robot)).startsWith("Not yet: ");
  }
}
