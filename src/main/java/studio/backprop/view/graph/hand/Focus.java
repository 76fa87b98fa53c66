package studio.backprop.view.graph.hand;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.matrix.MatrixView;

/// Which card or cell has the keyboard, and where it goes from there. What gets it is selected and
/// brought into sight.
final class Focus {
  private final Node surface;
  private final Cards cards;
  private final Selection selection;
  private final Camera camera;

  Focus(Node surface, Cards cards, Selection selection, Camera camera) {
    this.surface = surface;
    this.cards = cards;
    this.selection = selection;
    this.camera = camera;
    surface
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(now -> {
          // By mouse one points at what is in sight.
          if (now instanceof NodeCard card && card.isFocusVisible()) {
            camera.reveal(card.area());
          }
        });
  }

  private @Nullable Node owner() {
    Scene scene = surface.getScene();
    return scene == null ? null : scene.getFocusOwner();
  }

  /// The cell that has the keyboard, or null.
  @Nullable CellName cell() {
    return MatrixView.holds(owner()) ? selection.cell().get() : null;
  }

  /// The card that has the keyboard, or null.
  @Nullable NodeCard card() {
    return owner() instanceof NodeCard card ? card : null;
  }

  /// Whether what is typed now belongs to a number.
  boolean isOnNumber() {
    CellName cell = cell();
    return cell != null && cards.matrix(cell).filter(MatrixView::isEditable).isPresent();
  }

  void select(CellName cell) {
    selection.cell().set(cell);
    cards.areaOf(cell).ifPresent(camera::reveal);
    cards.matrix(cell).ifPresent(matrix -> matrix.focusCell(cell.row(), cell.column()));
  }

  /// Selects up to the cell beside another in its matrix; at an edge up to that one.
  void extend(CellName far, int down, int right) {
    cards
        .matrix(far)
        .ifPresent(matrix -> {
          CellName next =
              matrix.address(
                  Math.clamp(far.row() + down, 0, matrix.geometry().rows() - 1),
                  Math.clamp(far.column() + right, 0, matrix.geometry().columns() - 1));
          selection.extend(next);
          cards.areaOf(next).ifPresent(camera::reveal);
        });
  }

  /// The cell beside a cell; where there is none, the cell itself.
  CellName neighbour(CellName cell, int down, int right) {
    return cards
        .matrix(cell)
        .map(matrix -> Neighbours.of(cell, down, right, matrix, selection.other(cell)))
        .orElse(cell);
  }

  /// Goes from a card to the next in a direction: along a wire, or to the nearest.
  ///
  /// @param gathering whether both are taken into the selection
  void go(NodeCard from, int right, int down, boolean gathering) {
    String id = from.node();
    Optional<String> wired = right == 0 ? Optional.empty() : cards.alongWire(id, right > 0);
    wired
        .or(() -> Neighbours.ofCard(id, right, down, cards.places()))
        .ifPresent(next -> {
          if (gathering) {
            selection.gather(id);
            selection.gather(next);
          } else {
            selection.choose(next);
          }
          cards.place(next).ifPresent(camera::reveal);
          cards.card(next).ifPresent(NodeCard::requestFocus);
        });
  }

  /// Takes a card into the selection, or out of it.
  void toggle(NodeCard card) {
    selection.toggle(card.node());
  }

  /// Goes from a card into its cells; one without numbers is selected itself.
  void enter(NodeCard card) {
    if (card.matrix(Quantity.VALUE).isPresent()) {
      select(new CellName(card.node(), Quantity.VALUE, 0, 0));
    } else {
      selection.choose(card.node());
    }
  }

  /// Goes from a cell back to its card.
  void leave(CellName cell) {
    selection.cell().set(null);
    cards.card(cell.node()).ifPresent(NodeCard::requestFocus);
  }
}
