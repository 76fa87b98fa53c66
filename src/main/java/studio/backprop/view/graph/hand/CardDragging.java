package studio.backprop.view.graph.hand;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.card.NodeCard;

/// Moves a card by its header; its wires follow while it moves.
final class CardDragging {
  private static final double THRESHOLD = 3;

  private final Selection selection;
  private final Camera camera;
  private final CardMoving moving;
  private @Nullable NodeCard card;
  private Point2D from = Point2D.ZERO;
  private Point2D grip = Point2D.ZERO;
  private boolean moved;

  CardDragging(Node surface, Selection selection, Camera camera, CardMoving moving) {
    this.selection = selection;
    this.camera = camera;
    this.moving = moving;
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void pressed(MouseEvent event) {
    Optional<Hit> hit = Hit.of(event);
    if (event.getButton() != MouseButton.PRIMARY || hit.isEmpty() || hit.get().cell().isPresent()) {
      return;
    }
    NodeCard pressed = hit.get().card();
    selection.choose(pressed.node());
    pressed.requestFocus();
    if (hit.get().header() && moving.isPossible()) {
      card = pressed;
      moved = false;
      from = new Point2D(event.getX(), event.getY());
      grip = drawingPoint(event).subtract(pressed.getLayoutX(), pressed.getLayoutY());
    }
    event.consume();
  }

  private Point2D drawingPoint(MouseEvent event) {
    return camera.toDrawing(event.getX(), event.getY());
  }

  private void dragged(MouseEvent event) {
    NodeCard dragged = card;
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

  private void released(MouseEvent event) {
    NodeCard dragged = card;
    card = null;
    if (dragged != null && moved) {
      moving.moved(dragged);
      event.consume();
    }
  }
}
