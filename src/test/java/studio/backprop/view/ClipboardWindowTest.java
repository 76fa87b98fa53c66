package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;

/// Cards are cut, copied and pasted by the keys of every program, several at once.
class ClipboardWindowTest extends WholeWindow {
  @BeforeEach
  void shown(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Scenarios.halfWired()));
    driver.awaitGraph();
  }

  @Test
  void several_cards_are_copied_and_pasted_and_the_copies_are_selected(WindowRobot robot) {
    Scenario before = scenario();
    select(robot, "W", "b");

    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    driver.awaitGraph();

    assertThat(ids()).containsExactly("X", "W", "b", "Y", "S", "L", "W2", "b2");
    assertThat(driver.session.shown().selection().nodes()).containsExactly("W2", "b2");
    assertThat(robot.one("#card-W2").isFocused()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void what_is_cut_is_pasted_into_another_document(WindowRobot robot) {
    select(robot, "X", "S");

    robot.push(KeyCode.CONTROL, KeyCode.X);
    driver.awaitGraph();
    assertThat(ids()).containsExactly("W", "b", "Y", "L");
    robot.interact(() -> driver.session.show(Scenarios.single()));
    driver.awaitGraph();
    robot.push(KeyCode.CONTROL, KeyCode.V);
    driver.awaitGraph();

    assertThat(ids()).containsExactly("Q", "L", "X", "S");
    assertThat(scenario().dims().sizes()).containsKeys("n", "d");
  }

  @Test
  void on_a_cell_the_keys_are_for_its_number(WindowRobot robot) {
    robot.clickOn(driver.cell("W[0,0]"));

    robot.push(KeyCode.CONTROL, KeyCode.C);
    robot.push(KeyCode.CONTROL, KeyCode.X);

    assertThat(Pulses.on(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("0.5");
    assertThat(ids()).hasSize(6);
  }

  @Test
  void a_text_that_holds_no_nodes_is_not_pasted_and_a_broken_one_says_why(WindowRobot robot) {
    Scenario before = scenario();
    select(robot, "W");

    put(robot, "some words");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(robot.one(".notice").isVisible()).isFalse();
    put(robot, "{\"nodes\": [");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    Pulses.until(() -> robot.one(".notice").isVisible());

    assertThat(scenario()).isEqualTo(before);
  }

  private static void put(WindowRobot robot, String text) {
    robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  private void select(WindowRobot robot, String id, String... others) {
    robot.interact(() -> {
      driver.session.selectNodes(id, List.of(others));
      driver.window.graph().takeKeyboard();
    });
  }

  private List<String> ids() {
    return scenario().nodes().stream().map(node -> node.id()).toList();
  }

  private Scenario scenario() {
    return driver.session.document().scenario();
  }
}
