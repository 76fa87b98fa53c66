package studio.backprop.view.graph.hand;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.card.NodeCard;

/// A click selects the node of a card that is so far away that it is only a spot.
final class SpotPicking {
  /// A spot may be smaller than a mouse can point at, in pixels.
  private static final double REACH = 4;

  private final Node surface;
  private final Cards cards;
  private final Selection selection;
  private final Camera camera;

  SpotPicking(Node surface, Cards cards, Selection selection, Camera camera) {
    this.surface = surface;
    this.cards = cards;
    this.selection = selection;
    this.camera = camera;
    surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  /// The node whose spot the mouse points at.
  Optional<String> spot(MouseEvent event) {
    Point2D at = camera.toDrawing(event.getX(), event.getY());
    return Hit.of(event).isPresent()
        ? Optional.empty()
        : cards.spot(at.getX(), at.getY(), REACH / camera.zoom());
  }

  /// Dragging from a spot moves the picture instead.
  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      spot(event).ifPresentOrElse(id -> picked(id, event), () -> onGround(event));
    }
  }

  private void picked(String id, MouseEvent event) {
    if (event.isShiftDown()) {
      selection.toggle(id);
    } else {
      selection.choose(id);
    }
    cards.card(id).ifPresent(NodeCard::requestFocus);
    event.consume();
  }

  private void onGround(MouseEvent event) {
    if (event.getTarget().equals(surface) && !event.isShiftDown()) {
      selection.clear();
    }
  }
}
