package studio.backprop.view.graph;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Zooms by Ctrl and wheel, by pinching and by + and −; moves by wheel, by dragging the background
/// or with the middle button; fits by a double click on the background or by 0.
final class CameraGestures {
  private static final double WHEEL_ZOOM = 1.0015;

  private final GraphView view;
  private double lastX;
  private double lastY;
  private boolean panning;

  CameraGestures(GraphView view) {
    this.view = view;
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    view.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(MouseEvent event) {
    boolean background = Hit.of(event).isEmpty() && !view.isInEditor(event.getTarget());
    boolean primary = event.getButton() == MouseButton.PRIMARY && background;
    if (primary && event.getClickCount() == 2) {
      view.fit();
      event.consume();
    } else if (primary || event.getButton() == MouseButton.MIDDLE) {
      panning = true;
      lastX = event.getX();
      lastY = event.getY();
      view.setCursor(Cursor.CLOSED_HAND);
      if (primary) {
        view.requestFocus();
      }
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    if (panning) {
      view.panByHand(event.getX() - lastX, event.getY() - lastY);
      lastX = event.getX();
      lastY = event.getY();
      event.consume();
    }
  }

  private void released(MouseEvent event) {
    if (panning) {
      panning = false;
      view.setCursor(Cursor.DEFAULT);
      event.consume();
    }
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      view.zoomByHand(Math.pow(WHEEL_ZOOM, event.getDeltaY()), event.getX(), event.getY());
    } else {
      view.panByHand(event.getDeltaX(), event.getDeltaY());
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    view.zoomByHand(event.getZoomFactor(), event.getX(), event.getY());
    event.consume();
  }

  /// Only where no cell would take the sign for the beginning of a number.
  private void typed(KeyEvent event) {
    if (view.takesNumbers(event.getTarget())) {
      return;
    }
    switch (event.getCharacter()) {
      case "+", "=" -> view.zoomIn();
      case "-" -> view.zoomOut();
      case "0" -> view.fit();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
