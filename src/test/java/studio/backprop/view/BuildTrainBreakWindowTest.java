package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.Scenario;

/// From nothing a softmax regression is built, trained, broken and found: by keys alone.
class BuildTrainBreakWindowTest extends WholeWindow {
  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  private static final int LONGEST_MENU = 40;

  @BeforeEach
  void shown() {
    driver.awaitGraph();
  }

  @Test
  void it_needs_no_mouse(WindowRobot robot) {
    take(robot, "New, empty");
    add(robot, "input");
    add(robot, "linear");
    supply(robot, "L.W", "new parameter");
    supply(robot, "L.b", "new parameter");
    add(robot, "softmax-cross-entropy");
    supply(robot, "S.Y", "new input");
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    chooseInMenu(robot, "Take gradients of this node");
    assertWhole();

    robot.push(KeyCode.F6).push(KeyCode.SHIFT, KeyCode.F6);
    assertTrained();

    robot.push(KeyCode.F4).push(KeyCode.END);
    take(robot, "Break a gradient");
    assertFound(robot);
    Scenario before = driver.session.document().scenario();
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(driver.session.document().scenario()).isNotEqualTo(before);
    assertThat(driver.session.document().mistake()).isPresent();

    robot.push(KeyCode.F12);
    assertMended(robot);
  }

  private void add(WindowRobot robot, String operation) {
    robot.push(KeyCode.INSERT).write(operation).push(KeyCode.ENTER);
    driver.awaitGraph();
  }

  private void supply(WindowRobot robot, String port, String leaf) {
    robot.push(KeyCode.W).write(port).push(KeyCode.ENTER).write(leaf).push(KeyCode.ENTER);
    driver.awaitGraph();
  }

  private void take(WindowRobot robot, String command) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(command).push(KeyCode.ENTER);
    driver.awaitGraph();
  }

  private void chooseInMenu(WindowRobot robot, String item) {
    for (int k = 0; k < LONGEST_MENU && !isChosen(robot, item); k++) {
      robot.push(KeyCode.DOWN);
    }
    assertThat(isChosen(robot, item)).isTrue();
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();
  }

  private static boolean isChosen(WindowRobot robot, String item) {
    return robot.all(".menu-item").stream()
        .filter(node -> node.getPseudoClassStates().contains(FOCUSED))
        .flatMap(node -> node.lookupAll(".label").stream())
        .anyMatch(label -> item.equals(((Labeled) label).getText()));
  }

  private void assertWhole() {
    assertThat(driver.session.shown().run().assembly().problems()).isEmpty();
    assertThat(driver.session.shown().trace().loss()).isPresent();
  }

  private void assertTrained() {
    assertThat(driver.text(".training-says")).startsWith("After step 100 of 100 the loss is ");
    assertThat(driver.loss()).isLessThan(0.5);
  }

  /// Only what is made of the broken gradient is off: badges lead to it.
  private void assertFound(WindowRobot robot) {
    Mistake made = driver.session.document().mistake().orElseThrow();
    assertThat(robot.one(".state.broken").isVisible()).isTrue();
    assertThat(driver.text(".check-verdict")).contains("gradients are off");
    String wrong =
        made.port()
            .flatMap(port ->
                driver.session.shown().graph().node(made.node()).operands().stream()
                    .filter(edge -> edge.port().equals(port))
                    .map(edge -> driver.session.shown().graph().node(edge.from()).id())
                    .findFirst())
            .orElse(made.node());
    assertThat(badge(robot, wrong).getPseudoClassStates()).contains(OFF);
  }

  private void assertMended(WindowRobot robot) {
    assertThat(robot.one(".state.broken").isVisible()).isFalse();
    assertThat(driver.text(".check-verdict")).startsWith("Every gradient agrees");
    assertThat(robot.all(".badge"))
        .isNotEmpty()
        .noneMatch(badge -> badge.getPseudoClassStates().contains(OFF));
  }

  private static Node badge(WindowRobot robot, String node) {
    return robot.one("#card-" + node + " .badge");
  }
}
