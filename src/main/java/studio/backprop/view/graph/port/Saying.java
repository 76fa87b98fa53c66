package studio.backprop.view.graph.port;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.transform.Scale;
import studio.backprop.view.graph.camera.Camera;
import studio.backprop.view.layout.Area;
import studio.backprop.view.text.Wrapping;

/// A sentence about a port or a wire, beside it.
final class Saying {
  private static final double WIDEST = 320;
  private static final double BESIDE = 6;

  private final Camera camera;
  private final Label label = new Label();
  private final Scale scale = new Scale(1, 1);

  /// @param id how it is called in the scene
  Saying(Group layer, Camera camera, String id) {
    this.camera = camera;
    label.setId(id);
    label.getStyleClass().add("saying");
    Wrapping.wrap(label);
    label.setManaged(false);
    label.setVisible(false);
    label.setMouseTransparent(true);
    label.getTransforms().add(scale);
    layer.getChildren().add(label);
  }

  void hide() {
    label.setVisible(false);
  }

  /// Says it below a place of the drawing, or above it where there is no room.
  void say(String words, Bounds place) {
    label.setVisible(!words.isEmpty());
    label.setText(words);
    label.setAccessibleText(words);
    label.applyCss();
    double size = 1 / Math.min(1, camera.zoom());
    scale.setX(size);
    scale.setY(size);
    double width = Math.min(WIDEST, label.prefWidth(-1));
    double height = label.prefHeight(width);
    Area sight = camera.sight();
    double gap = BESIDE * size;
    double right = sight.right() - gap - width * size;
    double below = place.getMaxY() + gap;
    boolean hasRoom = below + height * size <= sight.bottom();
    label.resizeRelocate(
        Math.max(sight.x() + gap, Math.min(place.getMinX(), right)),
        hasRoom ? below : place.getMinY() - gap - height * size,
        width,
        height);
    label.toFront();
  }

  void say(String words, Point2D at) {
    say(words, new BoundingBox(at.getX(), at.getY(), 0, 0));
  }
}
