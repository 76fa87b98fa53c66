package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;

/// The symbols that shapes are written in come, are called otherwise and go in the bar at the top.
class SymbolsWindowTest extends WholeWindow {
  @BeforeEach
  void shown(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Scenarios.halfWired()));
    driver.awaitGraph();
  }

  @Test
  void a_new_symbol_is_typed_with_its_size(WindowRobot robot) {
    Scenario before = scenario();

    robot.clickOn("#symbol-new").write("k = 3").push(KeyCode.ENTER);

    assertThat(scenario().dims().sizes()).containsEntry("k", 3);
    assertThat(robot.one("#dim-k", TextField.class).getText()).isEqualTo("3");
    assertThat(robot.one("#symbol-typed").isVisible()).isFalse();
    robot.interact(driver.session::undo);
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void what_is_no_symbol_stays_and_says_why(WindowRobot robot) {
    Scenario before = scenario();

    robot.clickOn("#symbol-new").write("n = 3").push(KeyCode.ENTER);
    TextField typed = robot.one("#symbol-typed", TextField.class);
    assertThat(typed.getText()).isEqualTo("n = 3");
    assertThat(typed.getAccessibleHelp()).contains("n");
    robot.push(KeyCode.CONTROL, KeyCode.A).write("three").push(KeyCode.ENTER);
    assertThat(typed.getAccessibleHelp()).contains("such as k = 3");

    robot.push(KeyCode.ESCAPE);
    assertThat(typed.isVisible()).isFalse();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void a_symbol_is_called_otherwise_wherever_it_is_written(WindowRobot robot) {
    choose(robot, "d", 0);
    robot.push(KeyCode.CONTROL, KeyCode.A).write("f").push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(scenario().dims().sizes()).containsEntry("f", 3).doesNotContainKey("d");
    assertThat(driver.session.shown().graph().node("W").shape()).hasToString("f×c = 3×2");
  }

  @Test
  void a_symbol_that_is_used_stays_and_it_is_said_where(WindowRobot robot) {
    Scenario before = scenario();

    choose(robot, "d", 1);

    assertThat(scenario()).isEqualTo(before);
    assertThat(robot.all(".notice .label")).extracting(Object::toString).asString().contains("W");
  }

  @Test
  void examples_lie_along_another_symbol_or_along_none(WindowRobot robot) {
    choose(robot, "d", 2);
    assertThat(scenario().batch()).contains("d");
    choose(robot, "d", 2);
    assertThat(scenario().batch()).isEmpty();
  }

  /// Takes an item of a symbol's menu.
  private static void choose(WindowRobot robot, String symbol, int item) {
    TextField field = robot.one("#dim-" + symbol, TextField.class);
    ContextMenu menu = Pulses.on(field::getContextMenu);
    List<MenuItem> items = Pulses.on(() -> List.copyOf(menu.getItems()));
    Node beside = field;
    robot.interact(() -> menu.show(beside, 0, 0));
    robot.interact(() -> {
      menu.hide();
      items.get(item).fire();
    });
  }

  private Scenario scenario() {
    return driver.session.document().scenario();
  }
}
