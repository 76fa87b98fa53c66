package studio.backprop.view.graph.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import studio.backprop.view.InWindow;
import studio.backprop.view.Pulses;
import studio.backprop.view.WindowRobot;

/// A finger on a board, and another beside it that shows when the first would have been long there.
@InWindow
class LongPressTest {
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private final Region surface = new Region();
  private final Region other = new Region();

  LongPressTest() {
    new LongPress(surface, _ -> told.add("surface"));
    new LongPress(other, _ -> told.add("other"));
  }

  private static void touch(Region region, EventType<TouchEvent> type, int fingers, double x) {
    TouchPoint finger =
        new TouchPoint(
            1, TouchPoint.State.PRESSED, x, 0, x, 0, region, new PickResult(region, x, 0));
    region.fireEvent(
        new TouchEvent(
            type, finger, Collections.nCopies(fingers, finger), 1, false, false, false, false));
  }

  /// What was told once a finger that was put down on the other after all else was long there.
  private List<String> toldLater(WindowRobot robot) {
    robot.interact(() -> touch(other, TouchEvent.TOUCH_PRESSED, 1, 0));
    Pulses.until(() -> told.contains("other"));
    return told;
  }

  @Test
  void a_finger_that_stays_where_it_was_put_down_is_told_of(WindowRobot robot) {
    robot.interact(() -> {
      touch(surface, TouchEvent.TOUCH_PRESSED, 1, 0);
      touch(surface, TouchEvent.TOUCH_MOVED, 1, 5);
    });

    assertThat(toldLater(robot)).containsExactly("surface", "other");
  }

  @Test
  void one_that_strays_is_not(WindowRobot robot) {
    robot.interact(() -> {
      touch(surface, TouchEvent.TOUCH_PRESSED, 1, 0);
      touch(surface, TouchEvent.TOUCH_MOVED, 1, 30);
    });

    assertThat(toldLater(robot)).containsExactly("other");
  }

  @Test
  void nor_one_that_is_lifted_or_joined_by_another(WindowRobot robot) {
    robot.interact(() -> {
      touch(surface, TouchEvent.TOUCH_PRESSED, 1, 0);
      touch(surface, TouchEvent.TOUCH_RELEASED, 1, 0);
      touch(surface, TouchEvent.TOUCH_PRESSED, 1, 0);
      touch(surface, TouchEvent.TOUCH_PRESSED, 2, 0);
    });

    assertThat(toldLater(robot)).containsExactly("other");
  }
}
