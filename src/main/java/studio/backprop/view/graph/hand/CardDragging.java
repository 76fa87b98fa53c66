package studio.backprop.view.graph.hand;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.card.NodeCard;

/// Moves a card by its header; its wires follow while it moves.
final class CardDragging {
  private final Selection selection;
  private final CardDrag<NodeCard> drag;

  CardDragging(Node surface, Selection selection, Camera camera, CardMoving<NodeCard> moving) {
    this.selection = selection;
    this.drag = new CardDrag<>(camera, moving);
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::follow);
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::end);
  }

  private void pressed(MouseEvent event) {
    Optional<Hit> hit = Hit.of(event);
    if (event.getButton() != MouseButton.PRIMARY || hit.isEmpty() || hit.get().cell().isPresent()) {
      return;
    }
    NodeCard pressed = hit.get().card();
    selection.choose(pressed.node());
    pressed.requestFocus();
    if (hit.get().header()) {
      drag.begin(pressed, event);
    }
    event.consume();
  }
}
