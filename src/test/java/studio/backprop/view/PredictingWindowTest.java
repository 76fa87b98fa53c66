package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Score;

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
        .contains("What is the shape of the gradient of Yhat?,1,right,");
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
  void leaving_gives_the_document_back_as_it_was(WindowRobot robot) {
    robot.interact(driver.window.teaching()::leave);

    assertThat(driver.session.document().taught()).isEmpty();
    assertThat(driver.session.document().isDirty()).isFalse();
  }
}
