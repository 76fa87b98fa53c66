package studio.backprop.view.text;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Moves what is scrolled so far that a node is in sight.
public final class InSight {
  private InSight() {}

  /// Moves it once the node has its place.
  public static void bring(Node node) {
    Platform.runLater(() -> {
      Outward.nearest(node.getParent(), ScrollPane.class)
          .ifPresent(pane -> {
            pane.layout();
            move(pane, node);
          });
    });
  }

  private static void move(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double seen = pane.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - seen;
    double top = pane.getVvalue() * hidden;
    double moved = Math.min(Math.max(top, at.getMaxY() - seen), at.getMinY());
    if (hidden > 0) {
      pane.setVvalue(Math.clamp(moved / hidden, 0, 1));
    }
  }
}
