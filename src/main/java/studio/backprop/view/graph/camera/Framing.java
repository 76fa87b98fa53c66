package studio.backprop.view.graph.camera;

import studio.backprop.playback.Frame;

/// What is kept in sight when the picture or the window changes: as much as can be read and the
/// step under way, or all of it, or what a person has moved it to.
public final class Framing {
  private static final double STEP = 1.25;

  /// Below this, numbers on cards cannot be read: rather than fit more, the picture can be moved,
  /// and follows the step under way.
  private static final double LEGIBLE = 0.72;

  /// The share of the window that a small graph fills unasked: what adds up is seen beside its
  /// card.
  private static final double ROOMY = 0.8;

  private final Camera camera;
  private final Subject subject;
  private final Following following;
  private Wish wish = Wish.READABLE;

  private enum Wish {
    /// As much as can be read, and the step under way.
    READABLE,
    /// All of it, as a person asked.
    WHOLE,
    /// What a person moved it to.
    BY_HAND
  }

  public Framing(Camera camera, Subject subject) {
    this.camera = camera;
    this.subject = subject;
    this.following = new Following(camera, subject);
  }

  /// From now on it is another graph.
  public void renew() {
    wish = Wish.READABLE;
  }

  /// Brings into sight what is wished for, since there is another picture or another window.
  public void frame() {
    if (wish == Wish.BY_HAND || !camera.isOpen()) {
      return;
    }
    if (wish == Wish.WHOLE) {
      fit(0, 1);
    } else {
      fit(subject.isSimplified() ? LEGIBLE / 2 : LEGIBLE, ROOMY);
      following.again();
    }
  }

  private void fit(double least, double filling) {
    subject.bounds().ifPresent(all -> camera.fit(all, least, filling));
  }

  /// Follows the step under way.
  public void follow(Frame frame) {
    following.follow(frame);
  }

  /// From now on the whole picture is to be in sight, however small.
  public void fitWhole() {
    following.rest();
    wish = Wish.WHOLE;
    frame();
  }

  /// From now on what is in sight is what a person wants to be, until there is another graph.
  public void pan(double dx, double dy) {
    following.rest();
    wish = Wish.BY_HAND;
    camera.pan(dx, dy);
  }

  /// The same.
  public void zoomBy(double factor, double x, double y) {
    wish = Wish.BY_HAND;
    camera.zoomBy(factor, x, y);
  }

  public void zoomIn() {
    wish = Wish.BY_HAND;
    camera.zoomBy(STEP);
  }

  public void zoomOut() {
    wish = Wish.BY_HAND;
    camera.zoomBy(1 / STEP);
  }
}
