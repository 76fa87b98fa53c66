package studio.backprop.view.graph.wire;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import studio.backprop.view.layout.Point;
import studio.backprop.view.layout.Route;

/// All wires of a drawing as one shape: for when so many are in sight that none could be followed.
final class Bundle {
  private final Group wire = new Group();
  private final SVGPath lines = new SVGPath();
  private boolean drawn;

  Bundle(Pane layer) {
    lines.getStyleClass().add("wire-line");
    wire.getChildren().add(lines);
    wire.getStyleClass().add("wire");
    wire.setManaged(false);
    wire.setMouseTransparent(true);
    hide();
    layer.getChildren().add(wire);
  }

  /// Forgets how the wires ran.
  void hide() {
    wire.setVisible(false);
    if (drawn) {
      lines.setContent("");
      drawn = false;
    }
  }

  void show(List<Route> routes) {
    wire.setVisible(true);
    if (drawn) {
      return;
    }
    StringBuilder outline = new StringBuilder();
    for (Route route : routes) {
      char move = 'M';
      for (Point point : route.points()) {
        outline.append(move).append(point.x()).append(' ').append(point.y());
        move = 'L';
      }
    }
    lines.setContent(outline.toString());
    drawn = true;
  }
}
