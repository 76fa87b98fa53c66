package studio.backprop.view.graph.hand;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import studio.backprop.view.graph.camera.Framing;
import studio.backprop.view.graph.card.GroupCards;
import studio.backprop.view.graph.port.Ports;

/// Zooms by Ctrl and wheel, by pinching and by + and −; moves by wheel, by dragging the background
/// or with the middle button; fits by a double click on the background or by 0.
final class CameraGestures {
  private static final double WHEEL_ZOOM = 1.0015;

  private final Node surface;
  private final Framing framing;
  private final CellEditor editor;
  private final SpotPicking spots;
  private double lastX;
  private double lastY;
  private boolean panning;

  CameraGestures(Node surface, Framing framing, CellEditor editor, SpotPicking spots) {
    this.surface = surface;
    this.framing = framing;
    this.editor = editor;
    this.spots = spots;
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    surface.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    surface.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    surface.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(MouseEvent event) {
    boolean background =
        Hit.of(event).isEmpty()
            && !editor.isTarget(event.getTarget())
            && GroupCards.at(event.getTarget()).isEmpty()
            && !Ports.isHandle(event.getTarget());
    boolean primary = event.getButton() == MouseButton.PRIMARY && background;
    if (primary && event.getClickCount() == 2 && spots.spot(event).isEmpty()) {
      framing.fitWhole();
      event.consume();
    } else if (primary || event.getButton() == MouseButton.MIDDLE) {
      panning = true;
      lastX = event.getX();
      lastY = event.getY();
      surface.setCursor(Cursor.CLOSED_HAND);
      if (primary) {
        surface.requestFocus();
      }
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    if (panning) {
      framing.pan(event.getX() - lastX, event.getY() - lastY);
      lastX = event.getX();
      lastY = event.getY();
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    if (panning) {
      panning = false;
      surface.setCursor(Cursor.DEFAULT);
      event.consume();
    }
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      framing.zoomBy(Math.pow(WHEEL_ZOOM, event.getDeltaY()), event.getX(), event.getY());
    } else {
      framing.pan(event.getDeltaX(), event.getDeltaY());
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    framing.zoomBy(event.getZoomFactor(), event.getX(), event.getY());
    event.consume();
  }

  /// Only where no cell would take the sign for the beginning of a number.
  private void typed(KeyEvent event) {
    if (editor.takesNumbers(event.getTarget())) {
      return;
    }
    switch (event.getCharacter()) {
      case "+", "=" -> framing.zoomIn();
      case "-" -> framing.zoomOut();
      case "0" -> framing.fitWhole();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
