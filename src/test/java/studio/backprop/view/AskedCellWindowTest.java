package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.scenario.edit.Edit;

/// What a cell that is asked about is made of is lit on the graph, and there are ways back from it.
class AskedCellWindowTest extends WindowAtTheEnd {
  @Test
  void ties_end_at_the_edges_of_the_cells_that_they_join(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));

    List<Bounds> numbers =
        driver.window.scene().getRoot().lookupAll(".lit").stream()
            .map(Node::getBoundsInParent)
            .map(lit -> shrunk(lit, 4))
            .toList();
    assertThat(driver.window.scene().getRoot().lookupAll(".tie"))
        .isNotEmpty()
        .allSatisfy(tie -> {
          assertThat(((Path) tie).getElements())
              .allSatisfy(
                  end -> assertThat(numbers).noneMatch(number -> number.contains(point(end))));
        });
  }

  private static Point2D point(PathElement end) {
    return switch (end) {
      case MoveTo move -> new Point2D(move.getX(), move.getY());
      case LineTo line -> new Point2D(line.getX(), line.getY());
      default -> throw new AssertionError(end);
    };
  }

  private static Bounds shrunk(Bounds area, double by) {
    return new BoundingBox(
        area.getMinX() + by,
        area.getMinY() + by,
        area.getWidth() - 2 * by,
        area.getHeight() - 2 * by);
  }

  @Test
  void a_factor_that_is_followed_is_selected_on_its_card(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    CellName factor =
        driver.session.shown().asked().orElseThrow().explanation().cells().getFirst().getFirst();

    robot.interact(() -> driver.session.askOn(factor));
    assertThat(driver.window.graph().graph().selectedCellProperty().get()).isEqualTo(factor);
    assertThat(driver.window.graph().graph().selectedNodeProperty().get()).isEqualTo(factor.node());

    robot.interact(() -> driver.session.back());
    assertThat(driver.window.graph().graph().selectedNodeProperty().get()).isEqualTo("W1");
  }

  @Test
  void what_is_lit_stays_lit_where_a_size_moves_the_cards(WindowRobot robot) throws Exception {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.interact(() -> {
      driver.session.apply(new Edit.Resize("n", 3));
    });
    driver.awaitGraph();

    assertThat(driver.window.scene().getRoot().lookupAll(".lit")).hasSize(6);
  }

  @Test
  void escape_leads_back_to_the_node_of_this_step_from_wherever_the_keyboard_is(WindowRobot robot) {
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    assertThat(driver.session.shown().selection().node()).isEmpty();

    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    robot.clickOn(robot.all(".why-factor").iterator().next());
    assertThat(driver.window.scene().getFocusOwner().getStyleClass()).contains("why-back");
    robot.push(KeyCode.ESCAPE);
    assertThat(driver.session.shown().selection().node()).isEmpty();
    assertThat(driver.text(".inspector .node-operation")).isEqualTo("linear");
  }

  @Test
  void a_click_on_the_ground_leads_back_too_and_moving_the_picture_does_not(WindowRobot robot) {
    Node graph = robot.one(".graph-view");
    robot.clickOn(driver.cell("∂L/∂W⁽¹⁾[2,1]"));
    Point2D ground = Pulses.on(() -> graph.localToScreen(200, 20));
    robot.drag(ground, 30, 10);
    assertThat(driver.session.shown().selection().cell()).isPresent();

    robot.clickOn(ground);
    assertThat(driver.session.shown().selection().node()).isEmpty();
  }
}
