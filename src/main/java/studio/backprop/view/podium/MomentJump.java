package studio.backprop.view.podium;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import studio.backprop.session.Session;
import studio.backprop.session.lesson.ShownLesson;
import studio.backprop.session.lesson.Teaching;

/// The number of a moment as it is typed before a class. It is gone to with Enter, after a short
/// pause, and at once where no moment has a longer number that begins so. A digit with which no
/// moment's number goes on is not taken.
public final class MomentJump extends Label {
  private static final Duration PAUSE = Duration.seconds(1.5);
  private static final int TEN = 10;

  private final Session session;
  private final Teaching teaching;
  private final BooleanSupplier presenting;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private int number;

  /// @param presenting whether digits are numbers of moments now
  public MomentJump(Session session, Teaching teaching, BooleanSupplier presenting) {
    this.session = session;
    this.teaching = teaching;
    this.presenting = presenting;
    getStyleClass().add("moment-jump");
    setVisible(false);
    setMouseTransparent(true);
    pause.setOnFinished(_ -> go());
  }

  /// Hears what is typed in a scene: the first digit after whoever else has a use for it, those
  /// that follow before.
  void listenTo(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_TYPED, event -> goOn(event));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (presenting.getAsBoolean() && !(event.getTarget() instanceof TextInputControl)) {
            take(event);
          }
        });
  }

  /// Forgets what was typed.
  void forget() {
    pause.stop();
    number = 0;
    setVisible(false);
  }

  private void goOn(KeyEvent event) {
    if (number > 0) {
      take(event);
    }
  }

  private void pressed(KeyEvent event) {
    if (number > 0 && event.getCode() == KeyCode.ENTER) {
      go();
      event.consume();
    }
  }

  private void take(KeyEvent event) {
    String sign = event.getCharacter();
    if (sign.length() != 1 || !Character.isDigit(sign.charAt(0))) {
      return;
    }
    int count = ShownLesson.count(session.shown());
    int next = number * TEN + Character.digit(sign.charAt(0), TEN);
    if (next > 0 && next <= count) {
      number = next;
      setText(Integer.toString(next));
      setVisible(true);
      event.consume();
      if (next * TEN > count) {
        go();
      } else {
        pause.playFromStart();
      }
    }
  }

  private void go() {
    int moment = number;
    forget();
    if (moment > 0 && moment <= ShownLesson.count(session.shown())) {
      teaching.show(moment);
    }
  }
}
