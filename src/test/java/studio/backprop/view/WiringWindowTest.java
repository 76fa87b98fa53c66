package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.OperationNode;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.view.search.Choice;

/// Wires are laid and taken away by hand.
@InWindow
class WiringWindowTest {
  private WindowDriver driver;

  @InWindow.Start
  void open(Stage stage) {
    driver = new WindowDriver(stage);
  }

  @BeforeEach
  void shown(WindowRobot robot) {
    robot.interact(() -> driver.session.show(Scenarios.halfWired()));
    driver.awaitGraph();
  }

  @Test
  void a_key_offers_the_ports_that_wait_and_what_fits_them(WindowRobot robot) {
    Scenario before = scenario();
    focus(robot, "S");

    robot.push(KeyCode.W);
    assertThat(listed(robot, "wires")).startsWith("S.W ← …");
    robot.push(KeyCode.ENTER);
    assertThat(listed(robot, "wires-into")).startsWith("W");
    assertThat(robot.one("#wires-into-about", Label.class).getText())
        .isEqualTo("W fits W of S, which becomes n×c = 4×2.");
    robot.push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(inputs("S")).isEqualTo(Map.of("X", "X", "W", "W"));
    assertThat(robot.one("#card-S").isFocused()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  @Test
  void what_does_not_fit_says_why_before_it_is_wired(WindowRobot robot) {
    focus(robot, "S");

    robot.push(KeyCode.W).push(KeyCode.ENTER).write("Y");

    assertThat(robot.one("#wires-into-about", Label.class).getText())
        .startsWith("Y does not fit W of S. linear: W must be d×c");
  }

  @Test
  void a_leaf_goes_to_a_port_of_another_node(WindowRobot robot) {
    focus(robot, "Y");

    robot.push(KeyCode.W).write("L Y").push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(inputs("L")).isEqualTo(Map.of("X", "S", "Y", "Y"));
    assertThat(robot.one("#card-L").isFocused()).isTrue();
  }

  @Test
  void a_key_takes_a_wire_away(WindowRobot robot) {
    Scenario before = scenario();
    focus(robot, "S");

    robot.push(KeyCode.SHIFT, KeyCode.W).push(KeyCode.ENTER);
    driver.awaitGraph();

    assertThat(inputs("S")).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    driver.awaitGraph();
    assertThat(scenario()).isEqualTo(before);
  }

  private void focus(WindowRobot robot, String id) {
    robot.interact(() -> {
      driver.session.selectNode(id);
      driver.window.graph().takeKeyboard();
    });
  }

  private static List<String> listed(WindowRobot robot, String list) {
    ListView<?> choices = robot.one("#" + list + "-list", ListView.class);
    return choices.getItems().stream().map(choice -> ((Choice) choice).name()).toList();
  }

  private Map<String, String> inputs(String id) {
    return scenario().nodes().stream()
        .filter(node -> node.id().equals(id))
        .map(node -> ((OperationNode) node).inputs())
        .findFirst()
        .orElseThrow();
  }

  private Scenario scenario() {
    return driver.session.document().scenario();
  }
}
