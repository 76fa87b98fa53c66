package studio.backprop.view.graph.hand;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.util.Duration;

/// One finger that stays where it was put down, which is a board's right click.
final class LongPress {
  private static final Duration LONG = Duration.millis(600);

  /// How far a finger may stray and is still in its place.
  private static final double STRAYING = 12;

  private final Consumer<TouchPoint> told;
  private final PauseTransition pause = new PauseTransition(LONG);
  private double x;
  private double y;

  /// @param told of the place where the finger was put down
  LongPress(Node surface, Consumer<TouchPoint> told) {
    this.told = told;
    surface.addEventFilter(TouchEvent.TOUCH_PRESSED, this::pressed);
    surface.addEventFilter(TouchEvent.TOUCH_MOVED, event -> moved(event.getTouchPoint()));
    surface.addEventFilter(TouchEvent.TOUCH_RELEASED, _ -> pause.stop());
  }

  private void pressed(TouchEvent event) {
    pause.stop();
    if (event.getTouchCount() == 1) {
      TouchPoint finger = event.getTouchPoint();
      x = finger.getSceneX();
      y = finger.getSceneY();
      pause.setOnFinished(_ -> told.accept(finger));
      pause.playFromStart();
    }
  }

  private void moved(TouchPoint finger) {
    if (Math.hypot(finger.getSceneX() - x, finger.getSceneY() - y) > STRAYING) {
      pause.stop();
    }
  }
}
