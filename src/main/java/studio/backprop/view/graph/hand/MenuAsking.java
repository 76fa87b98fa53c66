package studio.backprop.view.graph.hand;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import studio.backprop.graph.CellName;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.card.NodeCard;

/// Asks for a menu on a card: by a right click, the menu key, or Shift+F10. A card that was not
/// selected is selected alone.
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
    surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// A key has asked already.
  private void requested(ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      Hit.card(event.getTarget())
          .ifPresent(card -> {
            card.requestFocus();
            ask(card, event.getScreenX(), event.getScreenY());
            event.consume();
          });
    }
  }

  private void pressed(KeyEvent event) {
    boolean asks =
        event.getCode() == KeyCode.CONTEXT_MENU
            || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    if (asks) {
      card()
          .ifPresent(card -> {
            Bounds place = card.localToScreen(card.getBoundsInLocal());
            ask(card, place.getMinX(), place.getMaxY());
            event.consume();
          });
    }
  }

  private Optional<NodeCard> card() {
    CellName cell = focus.cell();
    return cell == null ? Optional.ofNullable(focus.card()) : cards.card(cell.node());
  }

  private void ask(NodeCard card, double x, double y) {
    if (!selection.has(card.node())) {
      selection.choose(card.node());
    }
    menu.get().asked(card, x, y);
  }
}
