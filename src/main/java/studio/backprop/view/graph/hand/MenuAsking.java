package studio.backprop.view.graph.hand;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import studio.backprop.graph.CellName;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.card.NodeCard;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.layout.Area;

/// Asks for a menu on a card or on cells: by a right click, a long press on a board, the menu key,
/// or Shift+F10. What was not selected is selected alone.
final class MenuAsking {
  private final Cards cards;
  private final Focus focus;
  private final Selection selection;
  private final Supplier<MenuAsked> menu;

  MenuAsking(
      Node surface, Cards cards, Focus focus, Selection selection, Supplier<MenuAsked> menu) {
    this.cards = cards;
    this.focus = focus;
    this.selection = selection;
    this.menu = menu;
    surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
    new LongPress(
        surface,
        finger ->
            Hit.of(finger).ifPresent(hit -> ask(hit, finger.getScreenX(), finger.getScreenY())));
    surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// A key has asked already.
  private void requested(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      Hit.of(event)
          .ifPresent(hit -> {
            ask(hit, event.getScreenX(), event.getScreenY());
            event.consume();
          });
    }
  }

  private void ask(Hit hit, double screenX, double screenY) {
    hit.cell().ifPresentOrElse(this::point, () -> point(hit.card()));
    menu.get().asked(hit.card(), hit.cell().isPresent(), screenX, screenY);
  }

  private void pressed(KeyEvent event) {
    boolean asks =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    if (asks) {
      CellName cell = focus.cell();
      if (cell != null) {
        cards.matrix(cell).ifPresent(matrix -> askOnCell(cell, matrix));
        event.consume();
      } else if (focus.card() != null) {
        askOnCard(focus.card());
        event.consume();
      }
    }
  }

  private void askOnCell(CellName cell, MatrixView matrix) {
    Area area = matrix.geometry().cell(cell.row(), cell.column());
    Point2D at = matrix.localToScreen(area.x(), area.bottom());
    cards.card(cell.node()).ifPresent(card -> menu.get().asked(card, true, at.getX(), at.getY()));
  }

  private void askOnCard(NodeCard card) {
    point(card);
    Bounds place = card.localToScreen(card.getBoundsInLocal());
    menu.get().asked(card, false, place.getMinX(), place.getMaxY());
  }

  /// One of several selected cells stays selected with the others.
  private void point(CellName cell) {
    if (selection.range().filter(cells -> cells.has(cell)).isEmpty()) {
      focus.select(cell);
    }
  }

  private void point(NodeCard card) {
    card.requestFocus();
    if (!selection.has(card.node())) {
      selection.choose(card.node());
    }
  }
}
