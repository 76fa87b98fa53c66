package studio.backprop.view.graph.hand;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.graph.matrix.MatrixView;

/// A click on a cell selects it, a double click edits it, and a drag to the left or right on a cell
/// that can be edited changes its number.
final class CellScrubbing {
  private static final double THRESHOLD = 4;

  private final Node surface;
  private final Focus focus;
  private final CellEditor editor;
  private final Supplier<CellEditing> editing;
  private @Nullable CellName cell;
  private @Nullable Scrub scrub;
  private double fromX;
  private boolean dragging;

  CellScrubbing(Node surface, Focus focus, CellEditor editor, Supplier<CellEditing> editing) {
    this.surface = surface;
    this.focus = focus;
    this.editor = editor;
    this.editing = editing;
    surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void pressed(MouseEvent event) {
    Optional<Hit> hit = Hit.of(event).filter(h -> h.cell().isPresent());
    if (event.getButton() != MouseButton.PRIMARY || hit.isEmpty()) {
      return;
    }
    MatrixView matrix = hit.get().matrix().orElseThrow();
    CellName pressed = hit.get().cell().orElseThrow();
    Matrix numbers = matrix.shown();
    focus.select(pressed);
    if (editor.isBlank(pressed)) {
      if (event.getClickCount() == 2) {
        editor.open(pressed, "");
      }
    } else if (matrix.isEditable() && numbers != null) {
      cell = pressed;
      fromX = event.getX();
      dragging = false;
      scrub =
          Scrub.from(
              numbers.get(pressed.row(), pressed.column()), matrix.look().node().wordIndices());
      if (event.getClickCount() == 2) {
        editor.open(pressed, "");
      }
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    CellName at = cell;
    Scrub numbers = scrub;
    if (at == null || numbers == null || editor.isOpen()) {
      return;
    }
    double pixels = event.getX() - fromX;
    if (!dragging && Math.abs(pixels) > THRESHOLD) {
      dragging = true;
      surface.setCursor(Cursor.H_RESIZE);
      editing.get().beginDrag(at.node(), at.row(), at.column());
    }
    if (dragging) {
      double value = numbers.at(pixels, event.isShiftDown());
      editing.get().drag(at.node(), at.row(), at.column(), value);
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    if (dragging) {
      editing.get().endDrag();
      surface.setCursor(Cursor.DEFAULT);
      event.consume();
    }
    dragging = false;
    cell = null;
  }
}
