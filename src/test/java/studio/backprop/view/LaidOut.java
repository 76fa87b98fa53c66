package studio.backprop.view;

import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What is to be seen of a window as it is laid out, and whether it lies over something. Called on
/// the toolkit's thread.
final class LaidOut {
  /// Edges may touch, in pixels at zoom 1.
  private static final double TOUCH = 1.5;

  private final Parent root;
  private final double touch;

  /// @param zoom how large the graph is looked at
  LaidOut(Parent root, double zoom) {
    this.root = root;
    this.touch = TOUCH * Math.max(1, zoom);
  }

  Bounds room() {
    return root.getScene().getRoot().getLayoutBounds();
  }

  Stream<Node> seen(String selector) {
    return root.lookupAll(selector).stream().filter(LaidOut::isSeen);
  }

  static boolean isSeen(Node node) {
    return node.isVisible()
        && node.getOpacity() > 0
        && (node.getParent() == null || isSeen(node.getParent()));
  }

  static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  Bounds shrunk(Bounds bounds) {
    return new BoundingBox(
        bounds.getMinX() + touch,
        bounds.getMinY() + touch,
        Math.max(0, bounds.getWidth() - 2 * touch),
        Math.max(0, bounds.getHeight() - 2 * touch));
  }

  boolean overlap(Bounds one, Bounds other) {
    return shrunk(one).intersects(shrunk(other));
  }
}
