package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where there is no node yet, the window says how one begins.
class EmptyGroundWindowTest extends WholeWindow {
  @BeforeEach
  void shown() {
    driver.awaitGraph();
  }

  @Test
  void of_a_graph_nothing_is_said(WindowRobot robot) {
    assertThat(ground(robot).isVisible()).isFalse();
  }

  @Test
  void it_is_gone_with_the_first_node_and_back_when_that_is_undone(WindowRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
    assertThat(ground(robot).isVisible()).isTrue();

    robot.clickOn("#ground-add");
    robot.write("input").push(KeyCode.ENTER);
    driver.awaitGraph();
    assertThat(ground(robot).isVisible()).isFalse();
    assertThat(robot.one("#card-X").isVisible()).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(ground(robot).isVisible()).isTrue();
  }

  @Test
  void a_network_in_layers_is_offered_beside(WindowRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);

    robot.clickOn("#ground-network");
    assertThat(robot.one(".sheet").isVisible()).isTrue();
  }

  private static Node ground(WindowRobot robot) {
    return robot.one(".empty-ground");
  }
}
