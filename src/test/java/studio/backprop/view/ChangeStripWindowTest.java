package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.edit.Edit;

/// An edit says before and after until it is put away.
class ChangeStripWindowTest extends WindowAtTheEnd {
  private static String said(WindowRobot robot) {
    Node strip = robot.one(".changes");
    return strip.isVisible()
        ? ((Parent) strip)
            .getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" | "))
        : "";
  }

  @Test
  void a_typed_number_says_before_and_after_and_escape_puts_it_away(WindowRobot robot) {
    assertThat(said(robot)).isEmpty();

    driver.type(robot, "W⁽¹⁾[0,0]", "2.5");
    assertThat(said(robot)).matches("W⁽¹⁾\\[0,0] 0\\.50 → 2\\.50 \\| L 2\\.50 → [0-9.]+");
    robot.push(KeyCode.ESCAPE);
    assertThat(said(robot)).isEmpty();
    assertThat(driver.session.shown().selection().cell()).isPresent();
    robot.push(KeyCode.ESCAPE);
    assertThat(driver.session.shown().selection().cell()).isEmpty();
  }

  @Test
  void it_lies_over_no_card_where_the_graph_is_fitted_to_little_room(WindowRobot robot) {
    robot.interact(() -> {
      driver.window.scene().getWindow().setWidth(1024);
      driver.window.scene().getWindow().setHeight(640);
    });
    for (String scenario : List.of("two-linear-layers", "recurrent-net", "glove", "xor")) {
      driver.showAtEnd(robot, scenario);
      robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
      GraphNode parameter =
          driver.session.shown().graph().nodes().stream()
              .filter(GraphNode::isParameter)
              .findFirst()
              .orElseThrow();
      robot.interact(() -> driver.session.apply(new Edit.SetCell(parameter.id(), 0, 0, 1.75)));
      Pulses.settle();

      assertThat(said(robot)).as(scenario).isNotEmpty();
      Node strip = robot.one(".changes");
      Bounds place = strip.localToScene(strip.getLayoutBounds());
      assertThat(List.copyOf(robot.all(".card")))
          .as(scenario)
          .isNotEmpty()
          .noneMatch(card -> card.localToScene(card.getLayoutBounds()).intersects(place));
    }
  }

  @Test
  void where_the_graph_is_not_fitted_it_lies_over_a_card_in_no_corner_but_where_all_are_taken(
      WindowRobot robot) {
    driver.showAtEnd(robot, "recurrent-net");
    int elsewhere = 0;
    for (int closer = 0; closer < 8; closer++) {
      double cell = closer;
      robot.interact(() -> {
        driver.window.graph().graph().zoomIn();
        driver.session.apply(new Edit.SetCell("W", 0, 0, cell));
      });
      Pulses.settle();

      Bounds canvas = driver.window.graph().graph().localToScene(canvas());
      Bounds strip = sceneBounds(robot.one(".changes"));
      boolean covers = isOverCard(robot, strip);
      assertThat(covers && !isOverCard(robot, mirrored(strip, canvas))).isFalse();
      elsewhere += strip.getCenterX() > canvas.getCenterX() ? 1 : 0;
    }
    assertThat(elsewhere).isPositive();
  }

  private Bounds canvas() {
    return driver.window.graph().graph().getLayoutBounds();
  }

  private static Bounds mirrored(Bounds strip, Bounds canvas) {
    double x = canvas.getMinX() + canvas.getMaxX() - strip.getMaxX();
    return new BoundingBox(x, strip.getMinY(), strip.getWidth(), strip.getHeight());
  }

  private static Bounds sceneBounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static boolean isOverCard(WindowRobot robot, Bounds place) {
    return robot.all(".card").stream().anyMatch(card -> sceneBounds(card).intersects(place));
  }

  @Test
  void the_next_edit_replaces_it_a_click_puts_it_away_and_undo_clears_it(WindowRobot robot) {
    driver.type(robot, "W⁽¹⁾[0,0]", "2.5");
    driver.type(robot, "b₂[0,0]", "1");
    assertThat(said(robot)).startsWith("b₂[0,0] 0.05 → 1.00");
    robot.clickOn(robot.one(".changes > .label"));
    assertThat(said(robot)).isEmpty();

    driver.type(robot, "b₂[0,0]", "2");
    assertThat(said(robot)).isNotEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(said(robot)).isEmpty();
  }

  @Test
  void escape_leaves_a_presentation_before_it_puts_anything_away(WindowRobot robot) {
    driver.type(robot, "b₂[0,0]", "1");
    robot.push(KeyCode.F5);
    robot.push(KeyCode.ESCAPE);

    assertThat(driver.window.presentation().isOn()).isFalse();
    assertThat(said(robot)).isNotEmpty();
  }

  @Test
  void numbers_that_read_the_same_do_not_flash(WindowRobot robot) {
    driver.type(robot, "b₂[0,0]", "0.0501");

    assertThat(robot.all(".flash")).isEmpty();
    driver.type(robot, "b₂[0,0]", "0.06");
    assertThat(robot.all(".flash")).isNotEmpty();
  }

  @Test
  void what_is_not_there_yet_does_not_flash(WindowRobot robot) {
    robot.interact(() -> driver.session.playhead().first());
    driver.type(robot, "b₂[0,0]", "1");

    assertThat(robot.all(".flash")).hasSize(1);
    assertThat(said(robot)).isEqualTo("b₂[0,0] 0.05 → 1.00");
  }
}
