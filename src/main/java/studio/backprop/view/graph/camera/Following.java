package studio.backprop.view.graph.camera;

import org.jspecify.annotations.Nullable;
import studio.backprop.playback.Frame;

/// Keeps the step under way in sight where the whole picture is not, and before the first one the
/// beginning, until a person moves the picture; the next step that they take or play is followed
/// again.
final class Following {
  private final Camera camera;
  private final Subject subject;
  private @Nullable Frame last;
  private int step = -1;
  private boolean resting;

  Following(Camera camera, Subject subject) {
    this.camera = camera;
    this.subject = subject;
  }

  /// Leaves the picture where a person wants it.
  void rest() {
    resting = true;
  }

  /// @param moving whether the picture may be moved for it
  void follow(Frame frame, boolean moving) {
    int now = (int) Math.ceil(frame.position());
    boolean another = now != step;
    last = frame;
    step = now;
    resting &= !another;
    if (another && moving) {
      again();
    }
  }

  /// Looks for the step again, because the picture has moved under it.
  void again() {
    Frame frame = last;
    if (frame != null && !resting) {
      (step > 0 ? subject.stage(frame) : subject.beginning()).ifPresent(this::reveal);
    }
  }

  /// Brings all of it into sight, or what it is about where there is no room for all.
  void reveal(Stage stage) {
    camera.reveal(camera.hasRoomFor(stage.all()) ? stage.all() : stage.operation());
  }
}
