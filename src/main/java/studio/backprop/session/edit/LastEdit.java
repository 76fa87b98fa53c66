package studio.backprop.session.edit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.FrameThread;
import studio.backprop.playback.Difference;
import studio.backprop.playback.Run;
import studio.backprop.scenario.edit.History;
import studio.backprop.scenario.edit.Touch;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.thread.Errand;

/// What the last edit made of the numbers, until it is undone or dismissed, or another document or
/// moment of a lesson takes its place. All of a drag is one edit. Of a large graph that is found
/// elsewhere, and nothing is told until then.
public final class LastEdit {
  private final ReadOnlyObjectWrapper<Difference> difference =
      new ReadOnlyObjectWrapper<>(this, "difference", Difference.NONE);
  private Shown shown;

  /// What the numbers are compared with; null where there is nothing to tell.
  private @Nullable Run before;

  private Difference whole = Difference.NONE;

  private final Errand comparing;

  public LastEdit(Session session) {
    comparing = new Errand(session.threads());
    shown = session.shown();
    session.shownProperty().subscribe(this::follow);
  }

  /// The difference as far as it is to be seen now; [Difference#NONE] where there is none.
  public ReadOnlyObjectProperty<Difference> differenceProperty() {
    return difference.getReadOnlyProperty();
  }

  /// It has been seen.
  public void dismiss() {
    before = null;
    comparing.giveUp();
    whole = Difference.NONE;
    difference.set(Difference.NONE);
  }

  private void follow(Shown now) {
    Shown last = shown;
    shown = now;
    if (!last.run().equals(now.run())) {
      Run base = base(last, now);
      before = base;
      compare(base, now.run());
    }
    difference.set(whole.asFarAs(now::isSeen));
  }

  private void compare(@Nullable Run base, Run now) {
    comparing.giveUp();
    whole = Difference.NONE;
    if (base != null && FrameThread.hasTimeFor(now.graph())) {
      whole = Difference.between(base.trace(), now.trace());
    } else if (base != null) {
      comparing.begin(
          () -> Difference.between(base.trace(), now.trace()),
          found -> {
            whole = found;
            difference.set(found.asFarAs(shown::isSeen));
          });
    }
  }

  private @Nullable Run base(Shown last, Shown now) {
    History then = last.document().history();
    History history = now.document().history();
    boolean isUndo = history.future().size() > then.future().size();
    if (!isUndo && history.hasLeft(then)) {
      boolean isOfNumbers = Touch.between(then.present(), history.present()) != Touch.APPEARANCE;
      return isOfNumbers ? last.run() : before;
    }
    boolean isSameDrag =
        then.gesture() == History.Gesture.RECORDED && history.past().equals(then.past());
    return isSameDrag ? before : null;
  }
}
