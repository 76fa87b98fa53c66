package studio.backprop.view;

import javafx.animation.AnimationTimer;
import studio.backprop.session.gaze.Playhead;

/// Tells the playhead how much time goes by, while it moves.
final class Clock extends AnimationTimer {
  /// A window that was hidden or busy does not make up for the time it missed.
  private static final double LONGEST = 0.1;

  private final Playhead playhead;
  private long last;

  Clock(Playhead playhead) {
    this.playhead = playhead;
    playhead.movingProperty().subscribe(this::turn);
  }

  private void turn(boolean moving) {
    if (moving) {
      last = 0;
      start();
    } else {
      stop();
    }
  }

  @Override
  public void handle(long now) {
    if (last != 0) {
      playhead.advance(Math.min(LONGEST, (now - last) / 1e9));
    }
    last = now;
  }
}
