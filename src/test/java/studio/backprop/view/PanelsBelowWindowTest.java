package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The program, the check and the training below the graph, in a window that may be small.
class PanelsBelowWindowTest extends WholeWindow {
  private static final List<String> PANELS = List.of("#program", "#check", "#training");

  private void makeLarge(WindowRobot robot, int width, int height) {
    resize(robot, width, height);
    Pulses.settle();
  }

  private void show(WindowRobot robot, String panel) {
    robot.interact(robot.one(panel, ToggleButton.class)::fire);
    Pulses.settle();
  }

  private Stream<String> shown(WindowRobot robot) {
    return PANELS.stream().filter(panel -> robot.one(panel, ToggleButton.class).isSelected());
  }

  private Bounds place(String part) {
    Node node = driver.window.scene().getRoot().lookup(part);
    return node.localToScene(node.getLayoutBounds());
  }

  private void assertThatAllIsInTheWindow() {
    Scene scene = driver.window.scene();
    assertThat(place(".top-bar").getMinY()).isZero();
    assertThat(place(".transport").getMaxY()).isLessThanOrEqualTo(scene.getHeight());
    assertThat(place(".graph-pane").getHeight()).isGreaterThanOrEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"1024, 640, 1", "1280, 800, 2", "1600, 1200, 3"})
  void as_many_are_shown_as_leave_the_graph_in_sight_the_last_that_was_wanted_among_them(
      int width, int height, int count, WindowRobot robot) {
    makeLarge(robot, width, height);
    for (String panel : PANELS) {
      show(robot, panel);
      assertThat(shown(robot)).contains(panel);
      assertThatAllIsInTheWindow();
    }

    assertThat(shown(robot)).hasSize(count);
  }

  @Test
  void a_window_that_is_made_smaller_keeps_the_one_that_was_wanted_last(WindowRobot robot) {
    makeLarge(robot, 1280, 800);
    show(robot, "#training");
    show(robot, "#check");
    assertThat(shown(robot)).containsExactly("#check", "#training");

    makeLarge(robot, 1024, 640);

    assertThat(shown(robot)).containsExactly("#check");
    assertThatAllIsInTheWindow();
  }

  @Test
  void a_panel_that_is_hidden_gives_the_graph_its_room_back(WindowRobot robot) {
    makeLarge(robot, 1280, 800);
    double height = place(".graph-pane").getHeight();
    for (String panel : PANELS) {
      show(robot, panel);
      assertThat(place(".graph-pane").getHeight()).isLessThan(height);

      show(robot, panel);
      assertThat(place(".graph-pane").getHeight()).isEqualTo(height);
    }
  }
}
