package studio.backprop.view.graph.wire;

import javafx.scene.Group;
import javafx.scene.shape.Path;
import studio.backprop.view.layout.Route;

/// Marks the wire that is selected.
public final class WireMark {
  private final Path path = new Path();

  public WireMark(Group layer) {
    path.getStyleClass().add("wire-line");
    Group wire = new Group(path);
    wire.getStyleClass().addAll("wire", "selected");
    wire.setManaged(false);
    wire.setMouseTransparent(true);
    layer.getChildren().add(wire);
    hide();
  }

  public void show(Route route) {
    path.getElements().setAll(WirePath.rounded(route.points()));
    path.setVisible(true);
  }

  public void hide() {
    path.setVisible(false);
  }
}
