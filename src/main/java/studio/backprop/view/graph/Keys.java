package studio.backprop.view.graph;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.CellName;
import studio.backprop.explain.Quantity;
import studio.backprop.view.graph.card.CardView;
import studio.backprop.view.graph.matrix.Block;
import studio.backprop.view.graph.matrix.MatrixView;

/// The keyboard. On a card the arrow keys go along its wires and up and down to the next card, and
/// Enter goes into its cells; on a cell they go from cell to cell, Enter or a digit edits, and Esc
/// goes back to the card.
final class Keys {
  private final GraphView view;
  private final CellEditor editor;

  Keys(GraphView view, CellEditor editor) {
    this.view = view;
    this.editor = editor;
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    CellName cell = view.focusedCell();
    boolean done =
        !editor.isTarget(event.getTarget())
            && (cell != null ? onCell(event, cell) : onCard(event, view.focusedCard()));
    if (done) {
      event.consume();
    }
  }

  private boolean onCell(KeyEvent event, CellName cell) {
    if (event.isShortcutDown()) {
      return onClipboard(event.getCode(), cell);
    }
    if (event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case UP -> go(cell, -1, 0);
      case DOWN -> go(cell, 1, 0);
      case LEFT -> go(cell, 0, -1);
      case RIGHT -> go(cell, 0, 1);
      case TAB -> {
        CellName next = view.neighbour(cell, 0, event.isShiftDown() ? -1 : 1);
        if (next.equals(cell)) {
          return false;
        }
        view.select(next);
      }
      case ENTER, F2 -> editor.open(cell, "");
      case ESCAPE -> leave(cell);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void go(CellName cell, int down, int right) {
    editor.refusal().clear();
    view.select(view.neighbour(cell, down, right));
  }

  private void leave(CellName cell) {
    if (editor.refusal().isShown()) {
      editor.refusal().clear();
      return;
    }
    view.selectedCellProperty().set(null);
    view.picture().cards().card(cell.node()).ifPresent(CardView::requestFocus);
  }

  private boolean onClipboard(KeyCode code, CellName cell) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (code == KeyCode.C) {
      view.matrix(cell)
          .map(MatrixView::shown)
          .ifPresent(
              matrix -> clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, Block.text(matrix))));
      return true;
    }
    boolean paste =
        code == KeyCode.V && view.matrix(cell).filter(MatrixView::isEditable).isPresent();
    if (paste && clipboard.hasString()) {
      Optional<String> refused =
          view.editingProperty()
              .get()
              .paste(cell.node(), cell.row(), cell.column(), clipboard.getString());
      editor.refusal().clear();
      refused.ifPresent(sentence -> editor.refusal().show(cell, sentence));
    }
    return paste;
  }

  private boolean onCard(KeyEvent event, @Nullable CardView card) {
    if (card == null || event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case UP -> view.goToCard(card, 0, -1);
      case DOWN -> view.goToCard(card, 0, 1);
      case LEFT -> view.goToCard(card, -1, 0);
      case RIGHT -> view.goToCard(card, 1, 0);
      case ENTER -> view.select(new CellName(card.look().node().id(), Quantity.VALUE, 0, 0));
      default -> {
        return false;
      }
    }
    return true;
  }

  /// The first sign of a number opens the field and is its first sign.
  private void typed(KeyEvent event) {
    CellName cell = view.focusedCell();
    String sign = event.getCharacter();
    boolean begins = sign.length() == 1 && "0123456789.-−+".contains(sign);
    if (cell != null
        && begins
        && !event.isShortcutDown()
        && !editor.isTarget(event.getTarget())
        && view.takesNumbers(event.getTarget())) {
      editor.open(cell, sign);
      event.consume();
    }
  }
}
