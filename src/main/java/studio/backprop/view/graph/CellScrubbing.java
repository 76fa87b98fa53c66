package studio.backprop.view.graph;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.CellName;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.graph.matrix.MatrixView;

/// A click on a cell selects it, a double click edits it, and a drag to the left or right on a cell
/// that can be edited changes its number.
final class CellScrubbing {
  private static final double THRESHOLD = 4;

  private final GraphView view;
  private final CellEditor editor;
  private @Nullable CellName cell;
  private @Nullable Scrub scrub;
  private double fromX;
  private boolean dragging;

  CellScrubbing(GraphView view, CellEditor editor) {
    this.view = view;
    this.editor = editor;
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void pressed(MouseEvent event) {
    Optional<Hit> hit = Hit.of(event).filter(h -> h.cell().isPresent());
    if (event.getButton() != MouseButton.PRIMARY || hit.isEmpty()) {
      return;
    }
    MatrixView matrix = hit.get().matrix().orElseThrow();
    CellName pressed = hit.get().cell().orElseThrow();
    Matrix numbers = matrix.shown();
    view.select(pressed);
    if (matrix.isEditable() && numbers != null) {
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
      view.setCursor(Cursor.H_RESIZE);
      view.editingProperty().get().beginDrag(at.node(), at.row(), at.column());
    }
    if (dragging) {
      double value = numbers.at(pixels, event.isShiftDown());
      view.editingProperty().get().drag(at.node(), at.row(), at.column(), value);
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    if (dragging) {
      view.editingProperty().get().endDrag();
      view.setCursor(Cursor.DEFAULT);
      event.consume();
    }
    dragging = false;
    cell = null;
  }
}
