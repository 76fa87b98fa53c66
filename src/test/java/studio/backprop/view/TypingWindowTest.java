package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.OptionValue;
import studio.backprop.scenario.Scenario;

/// A person types what an operation computes.
class TypingWindowTest extends WholeWindow {
  @BeforeEach
  void selected(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(() -> driver.session.selectNode("S"));
    robot.interact(driver.window.graph()::takeKeyboard);
  }

  @Test
  void a_formula_is_typed_by_mouse_and_corrected_and_undone_at_once(WindowRobot robot) {
    Scenario before = driver.session.document().scenario();
    robot.clickOn(robot.one(".formula-line > .button"));
    assertThat(field(robot).getText()).isEqualTo("X @ W1 + b1");
    assertThat(said(robot)).isEqualTo("n×h = 5×4");

    robot.write("sigmoid(X @ Q)");
    assertThat(said(robot)).startsWith("column 13: there is no Q");
    assertThat(robot.one(".caret-mark").isVisible()).isTrue();
    robot.push(KeyCode.ENTER);
    assertThat(driver.session.document().scenario()).isEqualTo(before);
    assertThat(field(robot).isFocused()).isTrue();

    robot.push(KeyCode.LEFT).push(KeyCode.BACK_SPACE).write("W1");
    assertThat(said(robot)).isEqualTo("n×h = 5×4");
    assertThat(robot.one(".caret-mark").isVisible()).isFalse();
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(node().op()).isEqualTo("formula");
    assertThat(node().options()).containsEntry("value", OptionValue.of("sigmoid(X @ W1)"));
    assertThat(line(robot).getText()).isEqualTo("sigmoid(X @ W1)");
    assertThat(robot.one("#card-S").isFocused()).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(driver.session.document().scenario()).isEqualTo(before);
    assertThat(line(robot).getText()).isEqualTo("X @ W1 + b1");
  }

  @Test
  void by_keyboard_alone_names_are_completed_and_the_keys_of_the_window_rest(WindowRobot robot) {
    robot.push(KeyCode.F2);
    assertThat(field(robot).isFocused()).isTrue();

    robot.write("tan");
    assertThat(offered(robot)).containsExactly("tanh(X)");
    robot.push(KeyCode.TAB).write("X @ W");
    assertThat(field(robot).getText()).isEqualTo("tanh(X @ W");
    assertThat(offered(robot)).startsWith("W", "W1", "W2");
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    robot.write(")");
    robot.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.END);

    assertThat(field(robot).getText()).isEqualTo("tanh(X @ W1)");
    assertThat(driver.session.playhead().position()).isZero();
    assertThat(driver.session.playhead().playingProperty().get()).isFalse();
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(node().options()).containsEntry("value", OptionValue.of("tanh(X @ W1)"));
    assertThat(robot.one("#card-S").isFocused()).isTrue();
  }

  @Test
  void escape_closes_the_words_and_then_leaves_it_as_it_was(WindowRobot robot) {
    Scenario before = driver.session.document().scenario();
    robot.push(KeyCode.F2).write("X @ W");
    assertThat(offered(robot)).isNotEmpty();

    robot.push(KeyCode.ESCAPE);
    assertThat(offered(robot)).isEmpty();
    assertThat(field(robot).getText()).isEqualTo("X @ W");
    robot.push(KeyCode.ESCAPE);

    assertThat(robot.all(".formula-field")).isEmpty();
    assertThat(driver.session.document().scenario()).isEqualTo(before);
    assertThat(driver.session.document().undoes()).isEmpty();
    assertThat(robot.one("#card-S").isFocused()).isTrue();
  }

  @Test
  void all_words_are_listed_and_taken_by_a_click(WindowRobot robot) {
    robot.push(KeyCode.F2).write("X @ ");
    robot.push(KeyCode.CONTROL, KeyCode.SPACE);
    assertThat(offered(robot)).startsWith("X", "W", "b");

    robot.clickOn(robot.all(".word", Label.class).stream().skip(1).findFirst().orElseThrow());

    assertThat(field(robot).getText()).isEqualTo("X @ W");
    assertThat(field(robot).isFocused()).isTrue();
  }

  @Test
  void it_is_read_aloud(WindowRobot robot) {
    assertThat(line(robot).getAccessibleText()).isEqualTo("Formula of S: X @ W1 + b1");
    robot.push(KeyCode.F2).write("X @");
    assertThat(field(robot).getAccessibleText()).startsWith("Formula of S.");
    assertThat(field(robot).getAccessibleHelp()).startsWith("column 4: ");
  }

  @Test
  void a_leaf_has_no_formula_and_F2_on_its_cell_edits_the_number(WindowRobot robot) {
    robot.clickOn(driver.cell("W⁽¹⁾[0,0]"));
    assertThat(line(robot).getParent().isVisible()).isFalse();
    robot.push(KeyCode.F2);
    assertThat(robot.one(".cell-editor").isVisible()).isTrue();
    assertThat(robot.all(".formula-field")).isEmpty();
  }

  @Test
  void what_is_typed_stays_while_something_else_is_changed(WindowRobot robot) {
    robot.push(KeyCode.F2).write("X @ b");
    assertThat(said(robot)).startsWith("column 3: ");
    robot.interact(() -> driver.session.playhead().step());
    assertThat(field(robot).getText()).isEqualTo("X @ b");

    robot.interact(() -> driver.session.selectNode("Yhat"));
    assertThat(robot.all(".formula-field")).isEmpty();
  }

  private OperationNode node() {
    return (OperationNode) driver.session.shown().graph().node("S").definition();
  }

  private static Button line(WindowRobot robot) {
    return robot.one(".formula-line > .button", Button.class);
  }

  private static TextField field(WindowRobot robot) {
    return robot.one(".marked-field > .text-field", TextField.class);
  }

  private static String said(WindowRobot robot) {
    return robot.one(".formula-field > .said", Label.class).getText();
  }

  private static List<String> offered(WindowRobot robot) {
    return robot.all(".word-list > .word", Label.class).stream().map(Label::getText).toList();
  }
}
