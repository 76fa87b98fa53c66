package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;

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
