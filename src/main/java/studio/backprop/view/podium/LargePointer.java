package studio.backprop.view.podium;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A ring around the place that the mouse is at, which a class can follow.
final class LargePointer extends Region {
  LargePointer() {
    getStyleClass().add("large-pointer");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Goes where the mouse goes in a scene.
  void follow(Scene scene) {
    scene.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::moved);
  }

  void toggle() {
    setVisible(!isVisible());
  }

  private void moved(MouseEvent event) {
    double size = prefWidth(-1);
    Point2D at = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
    resizeRelocate(at.getX() - size / 2, at.getY() - size / 2, size, size);
  }
}
