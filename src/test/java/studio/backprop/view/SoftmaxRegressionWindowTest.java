package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.Scenario;

/// Softmax regression is built from nothing, trained, broken and found: by keys alone, and by the
/// mouse alone.
class SoftmaxRegressionWindowTest extends WholeWindow {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  @BeforeEach
  void shown() {
    driver.awaitGraph();
  }

  @Test
  void by_keys_alone_it_is_built_trained_broken_and_found(WindowRobot robot) {
    command(robot, "new, empty");
    add(robot, "input");
    add(robot, "linear");
    supply(robot, "S.W", "New parameter");
    supply(robot, "S.b", "New parameter");
    add(robot, "softmax-cross");
    supply(robot, "L.Y", "New input");
    assertIsSoftmaxRegression();

    double loss = driver.loss();
    robot.push(KeyCode.F6).push(KeyCode.SHIFT, KeyCode.F6);
    Pulses.until(() -> driver.loss() < loss);

    robot.push(KeyCode.F4);
    assertThat(off(robot)).isEmpty();
    command(robot, "break a gradient");
    Pulses.until(() -> !off(robot).isEmpty());
    Scenario learned = driver.session.document().scenario();
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    Pulses.until(() -> !driver.session.document().scenario().equals(learned));
    assertThat(driver.session.document().mistake()).isPresent();
    robot.push(KeyCode.F12);
    Pulses.until(() -> off(robot).isEmpty());
    assertThat(driver.session.document().mistake()).isEmpty();
  }

  @Test
  void by_the_mouse_alone_it_is_built_trained_broken_and_found(WindowRobot robot) {
    robot.clickOn("#open .arrow-button").clickOn("New, empty");
    driver.awaitGraph();
    pick(robot, "input");
    pick(robot, "linear");
    supply(robot, "#card-S", "#port-S-W", "New parameter");
    supply(robot, "#card-S", "#port-S-b", "New parameter");
    robot.clickOn("#card-S");
    pick(robot, "softmax-cross-entropy");
    supply(robot, "#card-L", "#port-L-Y", "New input");
    assertIsSoftmaxRegression();

    double loss = driver.loss();
    robot.clickOn("#training").clickOn(robot.one(".training-run"));
    Pulses.until(() -> driver.loss() < loss);
    robot.clickOn("#training");

    robot.clickOn("#check");
    assertThat(off(robot)).isEmpty();
    robot.clickOn(".break-it").clickOn("One by chance, untold");
    Pulses.until(() -> !off(robot).isEmpty());
    robot.clickOn(robot.one(".mend"));
    Pulses.until(() -> off(robot).isEmpty());
    assertThat(driver.session.document().mistake()).isEmpty();
  }

  private void command(WindowRobot robot, String name) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(name).push(KeyCode.ENTER);
    driver.awaitGraph();
  }

  private void add(WindowRobot robot, String name) {
    robot.push(KeyCode.INSERT).write(name).push(KeyCode.ENTER);
    driver.awaitGraph();
  }

  /// Gives a port of the selected node a new leaf.
  private void supply(WindowRobot robot, String port, String leaf) {
    robot.push(KeyCode.W).write(port).push(KeyCode.ENTER);
    robot.write(leaf).push(KeyCode.ENTER);
    driver.awaitGraph();
  }

  private void pick(WindowRobot robot, String name) {
    robot.clickOn("#add");
    robot.interact(() -> {
      @SuppressWarnings("unchecked")
      ListView<String> list = robot.one("#palette-list", ListView.class);
      list.scrollTo(name);
    });
    robot.clickOn(name);
    driver.awaitGraph();
  }

  private void supply(WindowRobot robot, String card, String port, String leaf) {
    robot.moveTo(middle(robot.one(card)));
    robot.clickOn(port).clickOn(leaf);
    driver.awaitGraph();
  }

  private static Point2D middle(Node node) {
    return Pulses.on(() -> {
      Bounds bounds = node.localToScreen(node.getBoundsInLocal());
      return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    });
  }

  private void assertIsSoftmaxRegression() {
    Scenario built = driver.session.document().scenario();
    assertThat(driver.session.shown().run().assembly().problems()).isEmpty();
    assertThat(built.output()).contains("L");
    assertThat(driver.session.shown().graph().nodes())
        .extracting(node -> node.definition().op())
        .containsExactlyInAnyOrder(
            "input", "parameter", "parameter", "linear", "input", "softmax-cross-entropy");
    assertThat(driver.session.shown().graph().node("S").shape()).hasToString("n×c = 4×2");
  }

  /// The nodes whose badges say that their gradients are off.
  private List<String> off(WindowRobot robot) {
    return driver.session.shown().graph().nodes().stream()
        .map(GraphNode::id)
        .filter(id -> robot.one("#card-" + id + " .badge").getPseudoClassStates().contains(OFF))
        .toList();
  }
}
