package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;

/// Symbols are renamed and added where their sizes are typed.
class SymbolsWindowTest extends WholeWindow {
  @BeforeEach
  void shown(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Scenarios.halfWired()));
    driver.awaitGraph();
  }

  @Test
  void a_name_renames_the_symbol_wherever_it_is_written(WindowRobot robot) {
    Scenario before = scenario();

    type(robot, "f");

    assertThat(scenario().dims().sizes()).containsEntry("f", 3).doesNotContainKey("d");
    assertThat(driver.session.shown().graph().node("X").shape()).hasToString("n×f = 4×3");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void a_name_with_a_size_is_a_new_symbol(WindowRobot robot) {
    Scenario before = scenario();

    type(robot, "k = 7");

    assertThat(scenario().dims().sizes()).containsEntry("k", 7).containsEntry("d", 3);
    assertThat(robot.one("#dim-k", TextField.class).getText()).isEqualTo("7");
    assertThat(robot.one("#dim-d", TextField.class).getText()).isEqualTo("3");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void what_is_neither_stays_there_and_says_what_would_do(WindowRobot robot) {
    Scenario before = scenario();

    type(robot, "n");
    assertThat(help(robot)).contains("n");
    type(robot, "3.5");
    assertThat(help(robot)).endsWith("or a new symbol such as k = 3");

    assertThat(scenario()).isEqualTo(before);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.one("#dim-d", TextField.class).getText()).isEqualTo("3");
  }

  @Test
  void nothing_takes_a_symbol_away_that_nobody_uses_and_says_who_uses_another(WindowRobot robot) {
    Scenario before = scenario();
    type(robot, "k = 7");

    robot.clickOn("#dim-k").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
    assertThat(driver.session.document().undoes()).contains(new Edit.RemoveSymbol("k"));

    fire(robot, "dim-remove");
    assertThat(help(robot)).startsWith("d is written in X");
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void a_field_that_is_left_empty_keeps_its_symbol(WindowRobot robot) {
    type(robot, "k = 7");

    robot.clickOn("#dim-k").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
    robot.clickOn("#dim-d");

    assertThat(robot.one("#dim-k", TextField.class).getText()).isEqualTo("7");
  }

  @Test
  void the_symbol_along_which_examples_lie_is_chosen_in_its_menu_and_marked(WindowRobot robot) {
    fire(robot, "dim-batch");
    assertThat(scenario().batch()).contains("d");
    assertThat(robot.one("#dim-d").getParent().getPseudoClassStates())
        .anyMatch(state -> state.getPseudoClassName().equals("batch"));

    fire(robot, "dim-batch");
    assertThat(scenario().batch()).isEmpty();
    assertThat(robot.one("#dim-d").getParent().getPseudoClassStates())
        .noneMatch(state -> state.getPseudoClassName().equals("batch"));
  }

  private void fire(WindowRobot robot, String item) {
    ContextMenu menu = robot.one("#dim-d", TextField.class).getContextMenu();
    robot.interact(() -> {
      menu.getOnShowing().handle(null);
      menu.getItems().stream()
          .filter(one -> item.equals(one.getId()))
          .findFirst()
          .orElseThrow()
          .fire();
    });
    driver.awaitGraph();
  }

  private void type(WindowRobot robot, String text) {
    robot.clickOn("#dim-d").push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
    driver.awaitGraph();
  }

  private static String help(WindowRobot robot) {
    return robot.one("#dim-d", TextField.class).getAccessibleHelp();
  }

  private Scenario scenario() {
    return driver.session.document().scenario();
  }
}
