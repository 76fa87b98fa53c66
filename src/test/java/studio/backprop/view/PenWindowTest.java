package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A teacher draws on the picture before a class.
class PenWindowTest extends WholeWindow {
  @BeforeEach
  void presented(WindowRobot robot) {
    driver.awaitGraph();
    robot.interact(driver.window.graph()::takeKeyboard);
    robot.push(KeyCode.F5);
    driver.awaitGraph();
  }

  private static List<Node> strokes(WindowRobot robot) {
    return List.copyOf(robot.all(".pen-stroke"));
  }

  private static Bounds stroke(WindowRobot robot) {
    Node stroke = strokes(robot).getFirst();
    return stroke.localToScene(stroke.getLayoutBounds());
  }

  private static Bounds card(WindowRobot robot) {
    Node card = robot.one(".card");
    return card.localToScene(card.getLayoutBounds());
  }

  /// Draws from the middle of the graph to the right.
  private void draw(WindowRobot robot) {
    Node graph = driver.window.graph().graph();
    Bounds on = graph.localToScreen(graph.getLayoutBounds());
    Point2D middle = new Point2D(on.getCenterX(), on.getCenterY());
    robot.press(middle);
    robot.moveTo(middle.add(60, 0));
    robot.moveTo(middle.add(120, 0));
    robot.release();
  }

  @Test
  void what_is_dragged_is_drawn_while_the_pen_is_taken(WindowRobot robot) {
    Bounds before = card(robot);

    robot.push(KeyCode.D);
    draw(robot);

    assertThat(strokes(robot)).hasSize(1);
    assertThat(stroke(robot).getWidth()).isCloseTo(120, within(12.0));
    assertThat(card(robot)).isEqualTo(before);
    robot.push(KeyCode.D);
    draw(robot);
    assertThat(strokes(robot)).hasSize(1);
  }

  @Test
  void a_stroke_moves_and_grows_with_the_picture(WindowRobot robot) {
    robot.push(KeyCode.D);
    draw(robot);
    double share = stroke(robot).getWidth() / card(robot).getWidth();
    double left = stroke(robot).getMinX() - card(robot).getMinX();
    double width = card(robot).getWidth();

    robot.interact(driver.window.graph().graph()::zoomIn);

    assertThat(card(robot).getWidth()).isGreaterThan(width);
    assertThat(stroke(robot).getWidth() / card(robot).getWidth()).isCloseTo(share, within(0.01));
    assertThat((stroke(robot).getMinX() - card(robot).getMinX()) / left)
        .isCloseTo(card(robot).getWidth() / width, within(0.01));
  }

  @Test
  void colours_follow_each_other_and_the_last_stroke_goes_first(WindowRobot robot) {
    robot.push(KeyCode.D);
    draw(robot);
    robot.push(KeyCode.C);
    draw(robot);

    assertThat(robot.all(".pen-stroke.pen-1")).hasSize(1);
    assertThat(robot.all(".pen-stroke.pen-2")).hasSize(1);
    assertThat(robot.one(".pen-bar").isVisible()).isTrue();
    robot.push(KeyCode.U);
    assertThat(robot.all(".pen-stroke.pen-2")).isEmpty();
    draw(robot);
    robot.push(KeyCode.SHIFT, KeyCode.U);
    assertThat(strokes(robot)).isEmpty();
  }

  @Test
  void leaving_takes_strokes_and_pen_away(WindowRobot robot) {
    robot.push(KeyCode.D);
    draw(robot);

    robot.push(KeyCode.ESCAPE);

    assertThat(strokes(robot)).isEmpty();
    assertThat(robot.one(".pen-bar").isVisible()).isFalse();
    robot.push(KeyCode.D);
    draw(robot);
    assertThat(strokes(robot)).isEmpty();
  }
}
