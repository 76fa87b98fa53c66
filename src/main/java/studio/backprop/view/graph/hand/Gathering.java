package studio.backprop.view.graph.hand;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Shift+click takes a card into the selection, or out of it; on a number that can be changed Shift
/// is for dragging it finely.
final class Gathering {
  private final Selection selection;

  Gathering(Node surface, Selection selection) {
    this.selection = selection;
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown()) {
      Hit.of(event)
          .filter(hit -> !hit.isOnNumber())
          .ifPresent(hit -> {
            selection.toggle(hit.card().node());
            hit.card().requestFocus();
            event.consume();
          });
    }
  }
}
