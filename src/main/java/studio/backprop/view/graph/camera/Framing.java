package studio.backprop.view.graph.camera;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.backprop.playback.Frame;
import studio.backprop.view.layout.Area;

/// What is kept in sight when the picture or the window changes: as much as can be read and the
/// step under way, or all of it, or what a person has moved it to; or one card, for as long as a
/// person looks closer.
public final class Framing {
  private static final double STEP = 1.25;

  /// Below this, numbers on cards cannot be read: rather than fit more, the picture can be moved,
  /// and follows the step under way.
  private static final double LEGIBLE = 0.7;

  /// The share of the window that a small graph fills unasked: what adds up is seen beside its
  /// card.
  private static final double ROOMY = 0.8;

  /// Where numbers can be read from the last row.
  private static final double READ_FROM_AFAR = 1.5;

  /// As large as what is pointed at becomes for that, and which share of the window it fills, so
  /// that what stands beside it is seen too.
  private static final double CLOSE = 2;

  private static final double FRAMED = 0.92;

  /// Before a class everything is larger by itself.
  private static final double LEGIBLE_BEFORE_A_CLASS = 0.5;

  /// Below this, numbers are not read from the last row, though everything is larger by itself.
  private static final double READ_BEFORE_A_CLASS = 1;

  /// How much larger what is pointed at has to become for cards to leave their places.
  private static final double WORTH_MOVING = 1.2;

  private final Camera camera;
  private final Subject subject;
  private final Following following;
  private final ReadOnlyObjectWrapper<@Nullable String> single =
      new ReadOnlyObjectWrapper<>(this, "single", null);
  private Wish wish = Wish.READABLE;
  private @Nullable Before before;
  private boolean kept;
  private boolean closely;

  /// Where what is pointed at stands now.
  private Supplier<Optional<Stage>> close = Optional::empty;

  /// Whether all of it is to be seen before a class, however small.
  private boolean overview;

  /// What was in sight before one card was.
  ///
  /// @param view empty once the picture or the window is another
  private record Before(Wish wish, Optional<Camera.View> view) {}

  private enum Wish {
    /// As much as can be read, and the step under way.
    READABLE,
    /// All of it, as a person asked.
    WHOLE,
    /// One card, and what stands beside it.
    SINGLE,
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
    wish = kept ? Wish.BY_HAND : Wish.READABLE;
    kept = false;
    before = null;
    single.set(null);
  }

  /// The next other graph leaves in sight what is: it is this one with a card at a place that a
  /// person has seen.
  public void keep() {
    kept = true;
  }

  /// The node whose card is looked at alone, or null.
  public ReadOnlyObjectProperty<@Nullable String> singleProperty() {
    return single.getReadOnlyProperty();
  }

  /// Looks at one card alone, large, with those beside it that are wired to it; of a card that is
  /// looked at so already, goes back.
  ///
  /// Where cards are folded into one there is nothing that could be beside it: then nothing is
  /// done.
  public void single(String node) {
    if (!subject.canBeSingled()) {
      return;
    }
    if (node.equals(single.get())) {
      back();
      return;
    }
    if (before == null) {
      before = new Before(wish, Optional.of(camera.view()));
    }
    wish = Wish.SINGLE;
    single.set(node);
    subject.single().ifPresent(camera::fit);
  }

  /// Whether what is in sight is what a person has moved it to.
  public boolean isByHand() {
    return wish == Wish.BY_HAND;
  }

  /// Whether one card is looked at.
  public boolean isOnOne() {
    return before != null;
  }

  /// Goes back from one card to what was in sight before.
  ///
  /// @return whether one card was looked at
  public boolean back() {
    Before then = before;
    if (then == null) {
      return false;
    }
    before = null;
    wish = then.wish;
    single.set(null);
    then.view.ifPresentOrElse(camera::look, this::frame);
    return true;
  }

  /// Brings into sight what is wished for, since there is another picture or another window.
  public void frame() {
    Before then = before;
    if (then != null && then.wish != Wish.BY_HAND) {
      before = new Before(then.wish, Optional.empty());
    }
    if (!camera.isOpen()) {
      return;
    }
    switch (wish) {
      case WHOLE -> fit(0, 1);
      case SINGLE -> subject.single().ifPresent(camera::fit);
      case READABLE -> {
        if (approach()) {
          return;
        }
        fit(least(), ROOMY);
        following.again();
      }
      case BY_HAND -> {}
    }
  }

  private double least() {
    return overview && closely ? 0 : subject.isSimplified() ? legible() / 2 : legible();
  }

  private void fit(double least, double filling) {
    subject.bounds().ifPresent(all -> camera.fit(all, least, filling));
  }

  /// Follows the step under way, unless one card is looked at, or some are pointed at.
  public void follow(Frame frame) {
    following.follow(frame, before == null && close.get().isEmpty());
  }

  /// Whether what is pointed at is to be read from the last row.
  public void lookClosely(boolean wanted) {
    closely = wanted;
    frame();
  }

  /// Brings into sight what is pointed at, unless one card is looked at: where it is to be read
  /// from afar, closer, and away from it again when nothing is.
  ///
  /// @param closer whether it may come closer
  public void reveal(Supplier<Optional<Stage>> next, boolean closer) {
    boolean wasClose = close.get().isPresent() && closely;
    boolean wasOverview = overview;
    close = closer ? next : Optional::empty;
    overview = !closer && next.get().isPresent();
    if ((wasClose && close.get().isEmpty()) || (overview != wasOverview && closely)) {
      frame();
    }
    if (before == null && !approach()) {
      next.get().ifPresent(following::reveal);
    }
  }

  private double legible() {
    return closely ? LEGIBLE_BEFORE_A_CLASS : LEGIBLE;
  }

  /// Whether what is pointed at would not be large enough for the last row where it is, and much
  /// larger elsewhere.
  ///
  /// @param here where it would be
  /// @param there where it is
  public boolean isMuchCloser(Area here, Area there) {
    double now = close(there);
    return closely && camera.isOpen() && now < READ_FROM_AFAR && close(here) > WORTH_MOVING * now;
  }

  /// Whether what is pointed at can be read from the last row; of what is not looked at from there,
  /// it always can.
  public boolean canBeRead(Area area) {
    return !closely || !camera.isOpen() || close(area) >= READ_BEFORE_A_CLASS;
  }

  /// How large it becomes for the last row.
  private double close(Area area) {
    return Math.min(FRAMED * camera.fitting(area), CLOSE);
  }

  /// Whether what is pointed at is in sight, larger than all would be.
  private boolean approach() {
    Optional<Stage> stage = close.get();
    if (!closely || wish != Wish.READABLE || stage.isEmpty() || subject.bounds().isEmpty()) {
      return false;
    }
    Area area = stage.get().all();
    double whole = camera.fitting(subject.bounds().get());
    double chosen = close(area);
    boolean isLarger = whole < READ_FROM_AFAR && chosen > Math.max(whole, legible());
    if (isLarger) {
      camera.centre(area, chosen);
    }
    return isLarger;
  }

  /// From now on the whole picture is to be in sight, however small.
  public void fitWhole() {
    following.rest();
    before = null;
    single.set(null);
    wish = Wish.WHOLE;
    frame();
  }

  /// From now on what is in sight is what a person wants to be, until there is another graph.
  public void pan(double dx, double dy) {
    following.rest();
    wish = Wish.BY_HAND;
    camera.pan(dx, dy);
  }

  /// The same, with a point of the drawing in the middle.
  public void centre(double x, double y) {
    following.rest();
    wish = Wish.BY_HAND;
    camera.centre(x, y);
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
