package studio.backprop.view;

import javafx.animation.AnimationTimer;
import studio.backprop.session.gaze.Playhead;

/// Tells the playhead whether its steps rush by: whether another one would come before the last has
/// been there for a few frames.
final class Rush extends AnimationTimer {
  private static final int FEW = 2;

  private final Playhead playhead;
  private double step;
  private int frames;

  Rush(Playhead playhead) {
    this.playhead = playhead;
    playhead.positionProperty().subscribe(_ -> moved());
  }

  private void moved() {
    double now = Math.ceil(playhead.position());
    if (now != step) {
      step = now;
      frames = 0;
      playhead.rushingProperty().set(true);
      start();
    }
  }

  @Override
  public void handle(long now) {
    if (frames == FEW) {
      stop();
      playhead.rushingProperty().set(false);
    }
    frames++;
  }
}
