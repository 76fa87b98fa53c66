package studio.backprop.view.graph.hand;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.graph.camera.Camera;

/// A card under the hand: it follows once it is clear that it is dragged.
///
/// @param <C> the kind of card
final class CardDrag<C extends Region> {
  private static final double THRESHOLD = 3;

  private final Camera camera;
  private final CardMoving<C> moving;
  private @Nullable C card;
  private Point2D from = Point2D.ZERO;
  private Point2D grip = Point2D.ZERO;
  private boolean moved;

  CardDrag(Camera camera, CardMoving<C> moving) {
    this.camera = camera;
    this.moving = moving;
  }

  /// Takes hold of a card, if cards can be moved now.
  void begin(C taken, MouseEvent event) {
    if (moving.isPossible()) {
      card = taken;
      moved = false;
      from = new Point2D(event.getX(), event.getY());
      grip = drawingPoint(event).subtract(taken.getLayoutX(), taken.getLayoutY());
    }
  }

  private Point2D drawingPoint(MouseEvent event) {
    return camera.toDrawing(event.getX(), event.getY());
  }

  void follow(MouseEvent event) {
    C dragged = card;
    if (dragged == null) {
      return;
    }
    moved |= from.distance(event.getX(), event.getY()) > THRESHOLD;
    if (moved) {
      Point2D to = drawingPoint(event).subtract(grip);
      moving.move(dragged, Math.rint(to.getX()), Math.rint(to.getY()));
    }
    event.consume();
  }

  void end(MouseEvent event) {
    C dragged = card;
    card = null;
    if (dragged != null && moved) {
      moving.moved(dragged);
      event.consume();
    }
  }
}
