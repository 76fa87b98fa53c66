package studio.backprop.view.still;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// Whether nothing has moved in a part of the window since the toolkit last looked.
///
/// Before it draws anything, the toolkit asks every node of a window, whether seen or not, for its
/// bounds. Of a window that is full of cells that takes longer than all that is done when a card is
/// dragged by a pixel. A part of it that overrides `updateBounds` to go through here is asked only
/// if it has to be: whatever moves, grows, comes or goes in it makes the toolkit give up the bounds
/// that it has of all around it.
public final class Stillness {
  private final Parent part;
  private boolean moved = true;
  private boolean stirred = true;
  private Subscription watched = Subscription.EMPTY;

  public Stillness(Parent part) {
    this.part = part;
  }

  /// Has the part asked, unless it stands still.
  ///
  /// @param asking the method that is overridden
  public void unlessStill(Runnable asking) {
    if (moved || stirred) {
      asking.run();
      moved = !isSeen();
      if (stirred) {
        watched.unsubscribe();
        watched = Subscription.EMPTY;
        stirred = moved;
        if (!stirred) {
          watch();
        }
      }
      part.getBoundsInParent();
    }
  }

  private void watch() {
    // Where the part itself is put elsewhere, nothing has to be watched anew in it.
    watched = part.boundsInParentProperty().subscribe(() -> moved = true);
    part.getBoundsInLocal();
    watched = watched.and(part.boundsInLocalProperty().subscribe(() -> stirred = true));
    watchHidden(part);
  }

  /// While it is not seen, what has moved is only noted, to be asked again later.
  private boolean isSeen() {
    for (Node node = part; node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void watch(Parent parent) {
    // Only bounds that are known can be given up.
    parent.getBoundsInParent();
    watched = watched.and(parent.boundsInParentProperty().subscribe(() -> stirred = true));
  }

  /// Of what moves in something hidden, nothing is told to what is around that.
  private void watchHidden(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Parent inner) {
        if (!inner.isVisible()) {
          watch(inner);
        }
        watchHidden(inner);
      }
    }
  }
}
