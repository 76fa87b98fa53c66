package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.document.Score;
import studio.backprop.session.lesson.ShownLesson;

/// Gradients are predicted in a scenario that has no lesson.
class PredictingWindowTest extends WholeWindow {
  @BeforeEach
  void predicting(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.show(Library.entry("two-linear-layers").scenario());
      driver.session.playhead().reducedMotionProperty().set(true);
    });
    driver.awaitGraph();
    driver.choose(robot, "lesson-predict");
    robot.push(KeyCode.PAGE_DOWN);
  }

  private void answer(WindowRobot robot, String text) {
    robot.clickOn(robot.one(".question-answer"));
    robot.write(text).push(KeyCode.ENTER);
  }

  private Score score() {
    return driver.window.teaching().scoreProperty().get();
  }

  private String says(WindowRobot robot) {
    return robot.one(".question-says").getAccessibleText();
  }

  @Test
  void where_there_is_no_lesson_the_button_says_all_of_it(WindowRobot robot) {
    robot.interact(
        () -> driver.session.show(driver.session.document().scenario().withLesson(List.of())));
    driver.awaitGraph();

    assertThat(robot.one(".lesson-offer", Labeled.class).getText())
        .isEqualTo("Predict the gradients");
    assertThat(
            Pulses.on(() -> new Tidiness(new LaidOut((Parent) robot.one(".lesson"), 1)).cutShort()))
        .isEmpty();
  }

  @Test
  void a_shape_is_asked_before_anything_has_come_back(WindowRobot robot) {
    assertThat(driver.session.shown().document().taught()).isPresent();
    assertThat(robot.one(".question-answer").isVisible()).isTrue();

    answer(robot, "1x1");
    assertThat(says(robot)).startsWith("Not yet: ");

    robot.write("n×1").push(KeyCode.ENTER);
    assertThat(says(robot)).startsWith("Right: ");
    assertThat(score().right()).isEqualTo(1);
    assertThat(score().atOnce()).isZero();
  }

  @Test
  void each_kind_of_question_gives_a_hint_then_another_try_then_the_answer(WindowRobot robot) {
    Map<Class<?>, String> wrong =
        Map.of(
            Question.OfShape.class, "9×9",
            Question.OfProduct.class, "X @ X",
            Question.OfCell.class, "77.5");
    Set<Class<?>> asked = new HashSet<>();
    Optional<Question> question = ShownLesson.question(driver.session.shown());
    while (question.isPresent() && asked.size() < wrong.size() + 1) {
      Question now = question.get();
      if (asked.add(now.getClass())) {
        assertThat(robot.one(".question-hint").isVisible()).as("before").isFalse();
        answerWrongly(robot, wrong.get(now.getClass()));
        assertThat(robot.one(".question-hint").isVisible()).as("a hint").isTrue();
        answerWrongly(robot, wrong.get(now.getClass()));
        assertThat(says(robot)).startsWith("Not yet: ");
        robot.interact(robot.one(".question-show", Button.class)::fire);
        assertThat(ShownLesson.question(driver.session.shown())).as("shown").isEmpty();
      } else {
        robot.interact(driver.window.teaching()::next);
      }
      robot.interact(driver.window.teaching()::next);
      Pulses.settle();
      question = ShownLesson.question(driver.session.shown());
    }
    assertThat(asked).hasSize(wrong.size() + 1);
  }

  /// @param typed null where a choice is pressed
  private void answerWrongly(WindowRobot robot, @Nullable String typed) {
    if (typed == null) {
      List<Button> axes = List.copyOf(robot.all(".question-choice", Button.class));
      robot.interact(axes.getLast()::fire);
    } else {
      robot.interact(() -> {
        TextField field = robot.one(".question-answer", TextField.class);
        field.setText(typed);
        field.fireEvent(new ActionEvent());
      });
    }
  }

  @Test
  void what_is_shown_unanswered_counts_as_shown_and_the_sheet_says_so(
      WindowRobot robot, @TempDir Path directory) throws IOException {
    answer(robot, "n×1");
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);

    assertThat(score().results().values())
        .extracting(Score.Result::end)
        .containsExactly(Score.End.RIGHT, Score.End.SHOWN);

    robot.clickOn(".lesson-score");
    assertThat(((Labeled) robot.one(".score > .side-heading")).getText())
        .isEqualTo("1 of 2 right, 1 of them at once");

    Path file = directory.resolve("answers.csv");
    driver.prompts.choice = Optional.of(file);
    robot.clickOn(".score-save");
    assertThat(Files.readString(file))
        .startsWith("moment,question,tries,end,mistakes")
        .contains("What is the shape of the gradient of Ŷ?,1,right,");
  }

  @Test
  void no_formula_that_would_answer_is_said_meanwhile(WindowRobot robot) {
    assertThat(driver.session.playhead().position()).isEqualTo(3);
    robot.interact(() -> driver.session.selectNode("L"));
    assertThat(driver.window.scene().getRoot().lookupAll("#sendsBack .formula")).isEmpty();

    robot.push(KeyCode.PAGE_DOWN);
    robot.interact(() -> driver.session.selectNode("L"));
    assertThat(driver.window.scene().getRoot().lookupAll("#sendsBack .formula")).isNotEmpty();
  }

  @Test
  void what_is_still_to_be_asked_is_not_said_between_two_questions_either(WindowRobot robot) {
    robot.interact(() -> {
      driver.window.teaching().show(momentBeforeTheProduct("S"));
      driver.session.selectNode("Yhat");
    });
    Pulses.settle();
    assertThat(ShownLesson.question(driver.session.shown())).isEmpty();
    assertThat(written("#sendsBack")).isEmpty();
    robot.interact(() -> driver.session.selectNode("S"));
    Pulses.settle();
    assertThat(written("#gradientFormulas")).isEmpty();

    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    robot.interact(() -> driver.session.selectNode("Yhat"));
    Pulses.settle();
    assertThat(written("#sendsBack")).as("of S, and not of what is asked next").hasSize(1);
    robot.interact(() -> driver.session.selectNode("S"));
    Pulses.settle();
    assertThat(written("#gradientFormulas")).isNotEmpty();
  }

  @Test
  void a_shape_that_is_still_to_be_asked_is_not_written_under_a_factor_either(WindowRobot robot) {
    int shape = momentBeforeTheProduct("S");
    show(robot, shape - 1, "X");
    assertThat(written("#gradientFormulas")).as("a product of ∂L/∂S").isEmpty();
    show(robot, shape - 1, "S");
    assertThat(written("#sendsBack")).as("the same").isEmpty();

    show(robot, shape, "X");
    assertThat(written("#gradientFormulas")).isNotEmpty();
  }

  private void show(WindowRobot robot, int moment, String node) {
    robot.interact(() -> {
      driver.window.teaching().show(moment);
      driver.session.selectNode(node);
    });
  }

  /// The number of the moment before the one that asks which product a gradient is.
  private int momentBeforeTheProduct(String node) {
    List<Moment> lesson = driver.session.shown().document().taught().orElseThrow().lesson();
    return Math.toIntExact(
        lesson.stream()
            .takeWhile(moment ->
                moment
                    .ask()
                    .filter(asked ->
                        asked instanceof Question.OfProduct product
                            && product.of().node().equals(node))
                    .isEmpty())
            .count());
  }

  private Set<Node> written(String pane) {
    return driver.window.scene().getRoot().lookupAll(pane + " .formula");
  }

  @Test
  void leaving_gives_the_document_back_as_it_was(WindowRobot robot) {
    robot.interact(driver.window.teaching()::leave);

    assertThat(driver.session.document().taught()).isEmpty();
    assertThat(driver.session.document().isDirty()).isFalse();
  }
}
