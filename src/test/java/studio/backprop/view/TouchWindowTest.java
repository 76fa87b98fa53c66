package studio.backprop.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// A board that is touched: a finger that stays in its place asks for a menu, and one that is put
/// down before a class shows the pen.
class TouchWindowTest extends WholeWindow {
  private static void touch(
      WindowRobot robot, Node node, EventType<TouchEvent> type, double right) {
    robot.interact(() -> {
      Bounds on = node.localToScene(node.getLayoutBounds());
      double x = on.getCenterX() + right;
      double y = on.getMinY() + 10;
      TouchPoint finger =
          new TouchPoint(
              1,
              type == TouchEvent.TOUCH_RELEASED
                  ? TouchPoint.State.RELEASED
                  : TouchPoint.State.PRESSED,
              x,
              y,
              x,
              y,
              node,
              new PickResult(node, x, y));
      node.fireEvent(new TouchEvent(type, finger, List.of(finger), 1, false, false, false, false));
    });
  }

  private static boolean isMenuShown() {
    return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }

  @Test
  void a_finger_that_stays_on_a_card_asks_for_its_menu(WindowRobot robot) {
    driver.awaitGraph();
    Node card = robot.one("#card-S");

    touch(robot, card, TouchEvent.TOUCH_PRESSED, 0);
    touch(robot, card, TouchEvent.TOUCH_MOVED, 3);

    Pulses.until(TouchWindowTest::isMenuShown);
    assertThat(driver.session.shown().selection().node()).contains("S");
  }

  @Test
  void a_finger_that_stays_on_a_group_asks_for_its_menu(WindowRobot robot) {
    robot.interact(() -> driver.session.group(groups -> groups.folding(Set.of("X", "W1"))));
    driver.awaitGraph();

    touch(robot, robot.one(".group-card"), TouchEvent.TOUCH_PRESSED, 0);

    Pulses.until(TouchWindowTest::isMenuShown);
    robot.clickOn("Show its nodes again");
    driver.awaitGraph();
    assertThat(robot.all(".group-card")).isEmpty();
  }

  @Test
  void a_finger_before_a_class_shows_the_pen(WindowRobot robot) {
    driver.awaitGraph();
    Node bar = robot.one(".pen-bar");
    touch(robot, robot.one("#card-S"), TouchEvent.TOUCH_PRESSED, 0);
    touch(robot, robot.one("#card-S"), TouchEvent.TOUCH_RELEASED, 0);
    assertThat(bar.isVisible()).isFalse();

    robot.push(KeyCode.F5);
    touch(robot, robot.one("#card-S"), TouchEvent.TOUCH_PRESSED, 0);
    touch(robot, robot.one("#card-S"), TouchEvent.TOUCH_RELEASED, 0);

    assertThat(bar.isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(bar.isVisible()).isFalse();
  }
}
