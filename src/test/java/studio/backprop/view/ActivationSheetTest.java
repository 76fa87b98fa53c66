package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.library.Library;

class ActivationSheetTest extends WholeWindow {
  @BeforeEach
  void awaitGraph() {
    driver.awaitGraph();
  }

  private String numbers() {
    return driver.text("#activation-numbers");
  }

  @Test
  void x_is_moved_by_keys_by_typing_and_by_pointing(WindowRobot robot) {
    robot.push(KeyCode.F7);
    assertThat(numbers()).isEqualTo("f(1) = 0.73\nf′(1) = 0.20");

    robot.push(KeyCode.SHIFT, KeyCode.LEFT);
    robot.push(KeyCode.RIGHT);
    assertThat(numbers()).startsWith("f(0.1) = 0.52");

    robot.clickOn("#activation-x").push(KeyCode.CONTROL, KeyCode.A);
    robot.write("-2").push(KeyCode.ENTER);
    assertThat(numbers()).startsWith("f(−2) = 0.12");

    robot.clickOn(".activation-plot");
    assertThat(numbers()).startsWith("f(0) = 0.5");
    assertThat(driver.window.scene().getRoot().lookup(".activation-plot").getAccessibleText())
        .isEqualTo("sigmoid and its slope: f(0) = 0.5, f′(0) = 0.25");
  }

  @Test
  void several_are_drawn_together(WindowRobot robot) {
    robot.clickOn("#activations");
    ListView<?> list = robot.one("#activation-list", ListView.class);
    robot.interact(() -> list.getSelectionModel().selectIndices(2, 3));

    assertThat(driver.window.scene().getRoot().lookupAll(".value-curve")).hasSize(3);
  }

  private void compare(WindowRobot robot, String... wanted) {
    robot.push(KeyCode.F7);
    @SuppressWarnings("unchecked")
    ListView<String> list = robot.one("#activation-list", ListView.class);
    robot.interact(() -> {
      list.getSelectionModel().clearSelection();
      for (String name : wanted) {
        list.getSelectionModel().select(name);
      }
    });
  }

  @Test
  void those_that_are_compared_are_told_apart_by_hue_dashes_and_name(WindowRobot robot) {
    compare(robot, "sigmoid", "tanh", "relu");

    List<Path> curves = List.copyOf(robot.all(".value-curve", Path.class));
    assertThat(curves).extracting(Path::getStroke).doesNotHaveDuplicates();
    assertThat(curves)
        .extracting(curve -> List.copyOf(curve.getStrokeDashArray()))
        .doesNotHaveDuplicates();
    List<Text> names = List.copyOf(robot.all(".curve-name", Text.class));
    assertThat(names)
        .extracting(Text::getText)
        .containsExactlyInAnyOrder("sigmoid", "tanh", "relu");
    for (Text one : names) {
      assertThat(names)
          .filteredOn(other -> !other.equals(one))
          .noneMatch(other -> other.getBoundsInParent().intersects(one.getBoundsInParent()));
      assertThat(curves).anyMatch(curve -> curve.getStroke().equals(one.getFill()));
    }
  }

  @Test
  void the_scale_fits_what_is_drawn(WindowRobot robot) {
    compare(robot, "sigmoid", "tanh");

    double room = robot.one(".activation-plot").getBoundsInLocal().getHeight();
    Bounds tanh =
        robot.all(".value-curve", Path.class).stream()
            .map(Path::getBoundsInParent)
            .max(Comparator.comparingDouble(Bounds::getHeight))
            .orElseThrow();
    assertThat(tanh.getHeight()).isBetween(room * 0.6, room);
    assertThat(tanh.getMinY()).isPositive();
    assertThat(tanh.getMaxY()).isLessThan(room);
  }

  @Test
  void escape_closes_it_from_the_list_the_field_and_the_picture(WindowRobot robot) {
    for (String place : List.of("#activation-list", "#activation-x", ".activation-plot")) {
      robot.push(KeyCode.F7);
      robot.clickOn(robot.one(place));
      robot.push(KeyCode.ESCAPE);
      assertThat(robot.one(".overlay").isVisible()).as(place).isFalse();
    }
  }

  @Test
  void from_a_selected_cell_it_opens_there(WindowRobot robot) {
    robot.interact(() -> {
      driver.session.show(Library.entry("dead-and-saturated").scenario());
      driver.session.playhead().last();
    });
    var run = driver.session.shown().run();
    var relu =
        run.graph().forward().stream()
            .filter(node -> node.definition().op().equals("relu"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> driver.session.selectCell(new CellName(relu.id(), Quantity.VALUE, 0, 0)));
    robot.push(KeyCode.F7);

    assertThat(numbers()).contains("f′(");
    assertThat(driver.text(".activation-fact")).isEqualTo("Range: [0, ∞)");
  }
}
