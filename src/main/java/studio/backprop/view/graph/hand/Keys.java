package studio.backprop.view.graph.hand;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.view.graph.card.NodeCard;

/// The keyboard. On a card the arrow keys go along its wires and up and down to the next card, and
/// Enter goes into its cells, with Shift they gather cards; on a cell they go from cell to cell,
/// with Shift they select a block, Enter or a digit edits, and Esc goes back to the card.
final class Keys {
  private final Focus focus;
  private final Selection selection;
  private final CellEditor editor;
  private final CellCommands commands;

  Keys(Node surface, Focus focus, Selection selection, CellEditor editor, CellCommands commands) {
    this.focus = focus;
    this.selection = selection;
    this.editor = editor;
    this.commands = commands;
    surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    surface.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    CellName cell = focus.cell();
    boolean done =
        !editor.isTarget(event.getTarget())
            && (cell != null ? onCell(event, cell) : onCard(event, focus.card()));
    if (done) {
      event.consume();
    }
  }

  private boolean onCell(KeyEvent event, CellName cell) {
    if (event.isShortcutDown()) {
      return onClipboard(event.getCode());
    }
    if (event.isAltDown()) {
      return false;
    }
    if (event.isShiftDown() && event.getCode().isArrowKey()) {
      extend(event.getCode());
      return true;
    }
    switch (event.getCode()) {
      case UP -> go(cell, -1, 0);
      case DOWN -> go(cell, 1, 0);
      case LEFT -> go(cell, 0, -1);
      case RIGHT -> go(cell, 0, 1);
      case TAB -> {
        CellName next = focus.neighbour(cell, 0, event.isShiftDown() ? -1 : 1);
        if (next.equals(cell)) {
          return false;
        }
        focus.select(next);
      }
      case ENTER -> editor.open(cell, "");
      case F2 -> {
        // That of an operation asks for its formula.
        if (!focus.isOnNumber() && !editor.isOnBlank()) {
          return false;
        }
        editor.open(cell, "");
      }
      case DELETE -> {
        if (!focus.isOnNumber()) {
          return false;
        }
        if (!editor.isOnBlank()) {
          commands.zero();
        }
      }
      case ESCAPE -> leave(cell);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void go(CellName cell, int down, int right) {
    editor.refusal().clear();
    focus.select(focus.neighbour(cell, down, right));
  }

  private void leave(CellName cell) {
    if (editor.refusal().isShown()) {
      editor.refusal().clear();
      return;
    }
    if (!selection.shrink()) {
      focus.leave(cell);
    }
  }

  /// Takes one more row or column of cells into the selection, or out of it.
  private void extend(KeyCode code) {
    CellName far = selection.far();
    if (far != null) {
      focus.extend(
          far,
          code == KeyCode.UP ? -1 : code == KeyCode.DOWN ? 1 : 0,
          code == KeyCode.LEFT ? -1 : code == KeyCode.RIGHT ? 1 : 0);
    }
  }

  private boolean onClipboard(KeyCode code) {
    switch (code) {
      case C -> commands.copy();
      case A -> commands.selectAll();
      case V -> {
        if (!commands.canEdit()) {
          return false;
        }
        commands.paste();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean onCard(KeyEvent event, @Nullable NodeCard card) {
    if (card == null || event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    boolean gathering = event.isShiftDown();
    switch (event.getCode()) {
      case UP -> focus.go(card, 0, -1, gathering);
      case DOWN -> focus.go(card, 0, 1, gathering);
      case LEFT -> focus.go(card, -1, 0, gathering);
      case RIGHT -> focus.go(card, 1, 0, gathering);
      case ENTER -> {
        if (gathering) {
          focus.toggle(card);
        } else {
          focus.enter(card);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /// The first sign of a number opens the field and is its first sign.
  private void typed(KeyEvent event) {
    CellName cell = focus.cell();
    String sign = event.getCharacter();
    boolean begins = sign.length() == 1 && "0123456789.-−+".contains(sign);
    if (cell != null
        && begins
        && !event.isShortcutDown()
        && !editor.isTarget(event.getTarget())
        && editor.takesNumbers(event.getTarget())) {
      editor.open(cell, sign);
      event.consume();
    }
  }
}
