package studio.backprop.view.graph.hand;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import studio.backprop.graph.CellName;

/// Shift+click takes a card into the selection, or out of it. In the matrix of the selected cell it
/// selects all cells up to the one that is clicked; on any other number that can be changed Shift
/// is for dragging it finely.
final class Gathering {
  private final Selection selection;

  Gathering(Node surface, Selection selection) {
    this.selection = selection;
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown()) {
      Optional<CellName> cell = Hit.of(event).flatMap(Hit::cell).filter(this::isBesideSelected);
      if (cell.isPresent()) {
        selection.extend(cell.get());
        event.consume();
        return;
      }
      Hit.of(event)
          .filter(hit -> !hit.isOnNumber())
          .ifPresent(hit -> {
            selection.toggle(hit.card().node());
            hit.card().requestFocus();
            event.consume();
          });
    }
  }

  private boolean isBesideSelected(CellName cell) {
    CellName selected = selection.cell().get();
    return selected != null
        && !selected.equals(cell)
        && selected.node().equals(cell.node())
        && selected.quantity() == cell.quantity();
  }
}
