package studio.backprop.view.search;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.text.Outward;

/// What becomes of a thing that is dragged out of a list.
///
/// @param <T> what is looked for
public interface Carrying<T> {
  /// It is under way, at a point of the scene.
  void carry(T thing, Point2D to);

  /// It is let go of there.
  void drop(T thing, Point2D at);

  /// Follows what is dragged, in the scene: cells of a list may be others before the drag ends.
  ///
  /// @param <T> what is looked for
  final class Gesture<T> {
    /// What is moved less than that is clicked.
    private static final double THRESHOLD = 4;

    private final ListView<T> list;
    private final Carrying<T> carrying;
    private final EventHandler<MouseEvent> drags = this::drag;
    private final EventHandler<MouseEvent> releases = this::release;
    private @Nullable T thing;
    private Point2D from = Point2D.ZERO;
    private boolean moved;

    private Gesture(ListView<T> list, Carrying<T> carrying) {
      this.list = list;
      this.carrying = carrying;
    }

    static <T> void on(ListView<T> list, Carrying<T> carrying) {
      Gesture<T> gesture = new Gesture<>(list, carrying);
      list.addEventFilter(MouseEvent.MOUSE_PRESSED, gesture::press);
      list.addEventFilter(MouseEvent.MOUSE_CLICKED, gesture::click);
    }

    private void press(MouseEvent event) {
      from = place(event);
      moved = false;
      thing = thing(event.getTarget());
      if (thing != null) {
        list.getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, drags);
        list.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, releases);
      }
    }

    private @Nullable T thing(Object target) {
      return Outward.nearest(target, ListCell.class)
          .filter(cell -> !cell.isEmpty())
          .map(cell -> list.getItems().get(cell.getIndex()))
          .orElse(null);
    }

    private void drag(MouseEvent event) {
      moved |= place(event).distance(from) > THRESHOLD;
      if (moved && thing != null) {
        carrying.carry(thing, place(event));
        event.consume();
      }
    }

    private void release(MouseEvent event) {
      Scene scene = (Scene) event.getSource();
      scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, drags);
      scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, releases);
      if (moved && thing != null) {
        carrying.drop(thing, place(event));
        event.consume();
      }
    }

    private void click(MouseEvent event) {
      if (moved) {
        event.consume();
      }
    }

    private static Point2D place(MouseEvent event) {
      return new Point2D(event.getSceneX(), event.getSceneY());
    }
  }
}
