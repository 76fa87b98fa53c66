package studio.backprop.view.graph.hand;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.layout.Area;
import studio.backprop.view.text.Outward;

/// The field in which a cell's number is typed, over the cell.
final class CellEditor {
  private static final double NARROWEST = 64;
  private static final double LOWEST = 24;

  private final Cards cards;
  private final Focus focus;
  private final Supplier<CellEditing> editing;
  private final TextField field = new TextField();
  private final RefusalBubble refusal;
  private @Nullable CellName cell;

  CellEditor(Node surface, Group layer, Cards cards, Focus focus, Supplier<CellEditing> editing) {
    this.cards = cards;
    this.focus = focus;
    this.editing = editing;
    this.refusal = new RefusalBubble(cards, layer);
    field.getStyleClass().add("cell-editor");
    field.setManaged(false);
    field.setVisible(false);
    layer.getChildren().add(field);
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> refusal.clear());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            leave();
          }
        });
  }

  boolean isOpen() {
    return cell != null;
  }

  /// Whether an event goes to the field and to nobody else.
  boolean isTarget(EventTarget target) {
    return Outward.from(target).anyMatch(field::equals);
  }

  /// Whether what is typed there belongs to a number.
  boolean takesNumbers(EventTarget target) {
    return isTarget(target) || focus.isOnNumber() || isOnBlank();
  }

  /// Whether the keyboard is on a cell that is to be filled in.
  boolean isOnBlank() {
    CellName at = focus.cell();
    return at != null && isBlank(at);
  }

  boolean isBlank(CellName at) {
    return editing.get().blank(at).isPresent();
  }

  /// Opens over a cell.
  ///
  /// @param typed what was typed already, which replaces the number; or nothing, to go on from it
  void open(CellName at, String typed) {
    Optional<String> there = there(at);
    if (there.isEmpty()) {
      return;
    }
    refusal.clear();
    cell = at;
    Area area = cards.areaOf(at).orElseThrow();
    double width = Math.max(NARROWEST, area.width() + 8);
    double height = Math.max(LOWEST, area.height() + 4);
    field.resizeRelocate(
        area.x() + area.width() - width + 4,
        area.y() + area.height() / 2 - height / 2,
        width,
        height);
    field.setAccessibleText(told(cards.matrix(at).orElseThrow(), at));
    field.setText(typed.isEmpty() ? there.get() : typed);
    field.setVisible(true);
    field.requestFocus();
    if (typed.isEmpty()) {
      field.selectAll();
    } else {
      field.end();
    }
  }

  /// What stands in a cell now that can be written over; empty where it cannot.
  private Optional<String> there(CellName at) {
    return cards.matrix(at).flatMap(matrix -> editing.get().blank(at).or(() -> number(matrix, at)));
  }

  private static Optional<String> number(MatrixView matrix, CellName at) {
    return Optional.ofNullable(matrix.shown())
        .filter(_ -> matrix.isEditable())
        .map(numbers -> matrix.look().numbers().typed(numbers.get(at.row(), at.column())));
  }

  private static String told(MatrixView matrix, CellName at) {
    return matrix.look().texts().get("cell-number", matrix.told(at.row(), at.column()));
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> commit(event.isShiftDown() ? -1 : 1, 0);
      case TAB -> commit(0, event.isShiftDown() ? -1 : 1);
      case UP -> commit(-1, 0);
      case DOWN -> commit(1, 0);
      case ESCAPE -> cancel();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// Enters the number and goes on to a neighbour; comes back where it is refused.
  private void commit(int down, int right) {
    CellName at = cell;
    if (at == null) {
      return;
    }
    close();
    focus.select(focus.neighbour(at, down, right));
    enter(
        at,
        sentence -> {
          focus.select(at);
          refusal.show(at, sentence);
        });
  }

  private void enter(CellName at, Consumer<String> refused) {
    String text = field.getText().strip();
    if (isBlank(at)) {
      editing.get().fill(at, text, refused);
    } else {
      editing.get().enter(at.node(), at.row(), at.column(), text, refused);
    }
  }

  private void cancel() {
    CellName at = cell;
    close();
    if (at != null) {
      focus.select(at);
    }
  }

  /// Pointing elsewhere enters what was typed.
  private void leave() {
    CellName at = cell;
    if (at != null) {
      close();
      enter(at, sentence -> refusal.show(at, sentence));
    }
  }

  /// Goes away; what was typed is forgotten.
  void close() {
    cell = null;
    field.setVisible(false);
  }

  RefusalBubble refusal() {
    return refusal;
  }
}
