package studio.backprop.view.graph;

import studio.backprop.studio.Frame;

/// Keeps the step under way in sight where the whole picture is not, until a person moves the
/// picture; the next step that they take or play is followed again.
final class Following {
  private final GraphView view;
  private int step = -1;
  private boolean resting;

  Following(GraphView view) {
    this.view = view;
  }

  /// Leaves the picture where a person wants it.
  void rest() {
    resting = true;
  }

  void follow(Frame frame) {
    int now = (int) Math.ceil(frame.position());
    boolean another = now != step;
    step = now;
    resting &= !another;
    if (another && !resting && now > 0) {
      view.picture()
          .stage(frame)
          .ifPresent(area -> view.camera().reveal(area, view.getWidth(), view.getHeight()));
    }
  }
}
