package studio.backprop.session;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.backprop.playback.Stops;
import studio.backprop.session.gaze.Playhead;

/// What is shown, one moment after another. A listener that brings about the next is heard out once
/// all others have heard of this one.
final class Moments {
  private final ReadOnlyObjectWrapper<Shown> shown;
  private final Playhead playhead;
  private final Queue<UnaryOperator<Shown>> waiting = new ArrayDeque<>();
  private boolean publishing;

  Moments(Object session, Shown first, Playhead playhead) {
    this.shown = new ReadOnlyObjectWrapper<>(session, "shown", first);
    this.playhead = playhead;
    playhead.setLength(first.run().timeline().length());
    playhead.setStops(Stops.of(first.run().timeline(), first.gaze().grain()));
    playhead.moveTo(first.gaze().position());
  }

  ReadOnlyObjectProperty<Shown> property() {
    return shown.getReadOnlyProperty();
  }

  Shown now() {
    return shown.get();
  }

  /// Goes on to what a change makes of what is shown when its turn comes.
  void publish(UnaryOperator<Shown> change) {
    waiting.add(change);
    if (publishing) {
      return;
    }
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      publishing = true;
      try {
        show(next.apply(now()));
      } finally {
        publishing = false;
      }
    }
  }

  private void show(Shown next) {
    if (!next.equals(now())) {
      lead(next);
      shown.set(next);
    }
  }

  /// The playhead goes along with a new run.
  private void lead(Shown next) {
    if (!next.run().equals(now().run()) || next.gaze().grain() != now().gaze().grain()) {
      playhead.setLength(next.run().timeline().length());
      playhead.setStops(Stops.of(next.run().timeline(), next.gaze().grain()));
    }
    if (playhead.position() != next.gaze().position()) {
      playhead.moveTo(next.gaze().position());
    }
  }
}
