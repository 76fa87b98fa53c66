package studio.backprop.view.graph;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.view.graph.card.CardView;
import studio.backprop.view.layout.Area;

/// Moves a card by its header; its wires follow while it moves.
final class CardDragging {
  private static final double THRESHOLD = 3;

  private final GraphView view;
  private @Nullable CardView card;
  private Point2D from = Point2D.ZERO;
  private Point2D grip = Point2D.ZERO;
  private boolean moved;

  CardDragging(GraphView view) {
    this.view = view;
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void pressed(MouseEvent event) {
    Optional<Hit> hit = Hit.of(event);
    if (event.getButton() != MouseButton.PRIMARY || hit.isEmpty() || hit.get().cell().isPresent()) {
      return;
    }
    CardView pressed = hit.get().card();
    view.selectedNodeProperty().set(pressed.look().node().id());
    view.selectedCellProperty().set(null);
    pressed.requestFocus();
    if (hit.get().header()) {
      card = pressed;
      moved = false;
      from = new Point2D(event.getX(), event.getY());
      grip = drawingPoint(event).subtract(pressed.getLayoutX(), pressed.getLayoutY());
    }
    event.consume();
  }

  private Point2D drawingPoint(MouseEvent event) {
    return view.camera().toDrawing(event.getX(), event.getY());
  }

  private void dragged(MouseEvent event) {
    CardView dragged = card;
    if (dragged == null) {
      return;
    }
    moved |= from.distance(event.getX(), event.getY()) > THRESHOLD;
    if (moved) {
      Point2D to = drawingPoint(event).subtract(grip);
      view.moveCard(dragged, Math.rint(to.getX()), Math.rint(to.getY()));
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    CardView dragged = card;
    card = null;
    if (dragged != null && moved) {
      view.endMove(
          dragged.look().node().id(), new Area(dragged.getLayoutX(), dragged.getLayoutY(), 0, 0));
      event.consume();
    }
  }
}
