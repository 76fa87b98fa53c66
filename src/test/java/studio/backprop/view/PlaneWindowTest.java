package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.LeafNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.library.Library;
import studio.backprop.writing.style.Numbers;

/// A person sees the plane bend while it learns, drags a point, and looks at the loss as a surface.
class PlaneWindowTest extends WholeWindow {
  private void open(WindowRobot robot, String name, String picture) {
    robot.interact(() -> driver.window.files().openCopy(Library.entry(name).scenario()));
    driver.awaitGraph();
    robot.push(KeyCode.F6);
    robot.clickOn(robot.one("#training-picture-" + picture));
    Pulses.settle();
  }

  private Matrix inputs() {
    return driver.session.document().scenario().nodes().stream()
        .filter(node -> node.id().equals("X"))
        .map(node -> ((LeafNode) node).value())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_example_is_a_point_in_the_look_of_its_class(WindowRobot robot) {
    open(robot, "moons", "plane");
    Pulses.until(() -> robot.all(".data-point").size() == 32);

    assertThat(robot.all(".data-point.look-0")).hasSize(16);
    assertThat(robot.all(".data-point.look-1")).hasSize(16);
    assertThat(robot.one(".plane-picture .image-view").isVisible()).isTrue();
  }

  @Test
  void a_point_is_dragged_elsewhere_and_one_undo_takes_it_back(WindowRobot robot) {
    open(robot, "moons", "plane");
    Pulses.until(() -> robot.all(".data-point").size() == 32);
    Scenario before = driver.session.document().scenario();
    Matrix places = inputs();

    robot.drag(robot.all(".data-point").iterator().next(), -40, 12);

    Matrix moved = inputs().minus(places);
    assertThat(Arrays.stream(moved.toArray()).filter(number -> number != 0).count()).isEqualTo(2);
    assertThat(moved.sumOfRows().get(0, 0)).isNegative();
    assertThat(moved.sumOfRows().get(0, 1)).isNegative();
    robot.interact(driver.session::undo);
    assertThat(driver.session.document().scenario()).isEqualTo(before);
  }

  @Test
  void a_point_is_chosen_and_moved_by_keys(WindowRobot robot) {
    open(robot, "moons", "plane");
    Pulses.until(() -> robot.all(".data-point").size() == 32);
    Matrix places = inputs();
    Node plane = robot.one(".plane-picture");

    robot.interact(plane::requestFocus);
    robot.push(KeyCode.RIGHT).push(KeyCode.DOWN).push(KeyCode.LEFT);
    assertThat(plane.getAccessibleText()).startsWith("Row 1 at ");
    robot.push(KeyCode.SHIFT, KeyCode.UP);
    Matrix moved = inputs().minus(places);
    assertThat(moved.get(1, 1)).isPositive();
    assertThat(Arrays.stream(moved.toArray()).filter(number -> number != 0).count()).isEqualTo(1);
    assertThat(plane.getAccessibleText()).contains(Numbers.figures(inputs().get(1, 1)));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(inputs()).isEqualTo(places);
    robot.interact(driver.window.graph()::takeKeyboard);
    assertThat(plane.getAccessibleText()).startsWith("What is predicted");
  }

  @Test
  void numbers_of_one_column_are_points_with_a_curve_through_them(WindowRobot robot) {
    open(robot, "curve", "plane");
    Polyline curve = (Polyline) robot.one(".plane-curve");
    Pulses.until(() -> !curve.getPoints().isEmpty());
    double first = curve.getPoints().get(1);
    assertThat(robot.all(".data-point")).hasSize(9);

    robot.clickOn(robot.one(".training-run"));
    Pulses.until(() -> curve.getPoints().get(1) != first);
  }

  @Test
  void what_has_no_plane_says_what_one_would_need(WindowRobot robot) {
    open(robot, "penguins", "plane");
    Label says = (Label) robot.one(".plane-picture .picture-says");
    Pulses.until(() -> !says.getText().isEmpty());

    assertThat(says.getText()).startsWith("A plane needs a data input of two columns");
    assertThat(robot.all(".data-point")).isEmpty();
  }

  @Test
  void the_path_of_descent_runs_over_the_loss_of_two_numbers(WindowRobot robot) {
    open(robot, "least-squares", "surface");
    Path contours = (Path) robot.one(".contours");
    Pulses.until(() -> !contours.getElements().isEmpty());
    Polyline path = (Polyline) robot.one(".descent-path");
    assertThat(path.getPoints()).hasSize(2);

    robot.interact(() -> ((TextField) robot.one("#training-rate")).setText("0.05"));
    robot.interact(() -> ((TextField) robot.one("#training-steps")).setText("12"));
    robot.clickOn(robot.one(".training-run"));
    Pulses.until(() -> path.getPoints().size() > 20);
    assertThat(robot.one(".surface-picture").getAccessibleText())
        .isEqualTo("the loss: theta[0,0] to the right, theta[1,0] upwards");
  }

  @Test
  void two_other_numbers_are_chosen(WindowRobot robot) {
    open(robot, "moons", "surface");
    @SuppressWarnings("unchecked")
    ChoiceBox<Object> up = (ChoiceBox<Object>) robot.one("#training-up");
    robot.interact(() -> up.setValue(up.getItems().get(5)));
    Pulses.until(() ->
        "the loss: W1[0,0] to the right, W1[1,2] upwards"
            .equals(robot.one(".surface-picture").getAccessibleText()));
  }

  @Test
  void what_is_chosen_stands_beside_the_surface_and_not_on_it(WindowRobot robot) {
    open(robot, "least-squares", "surface");
    Node map = robot.one(".surface-map");
    Node choice = robot.one(".cell-choice");

    assertThat(choice.localToScene(choice.getLayoutBounds()).getMaxY())
        .isLessThanOrEqualTo(map.localToScene(map.getLayoutBounds()).getMinY());
    assertThat(map.getLayoutBounds().getHeight()).isGreaterThan(60);
  }
}
