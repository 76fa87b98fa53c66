package studio.backprop.view.graph.wire;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Route;

/// The wires into nodes that cannot run yet: nothing goes along them.
public final class DraftWires {
  private final Pane layer;

  public DraftWires(Pane layer) {
    this.layer = layer;
  }

  /// Draws what a plan has beyond the wires that something goes along.
  public void arrange(Plan plan, LayoutResult layout) {
    List<Route> routes = layout.routes();
    layer
        .getChildren()
        .setAll(
            routes.subList(plan.edges().size(), routes.size()).stream()
                .map(DraftWires::wire)
                .toList());
  }

  private static Group wire(Route route) {
    Path path = new Path(WirePath.rounded(route.points()));
    path.getStyleClass().add("wire-line");
    Group wire = new Group(path);
    wire.getStyleClass().addAll("wire", "draft");
    wire.setManaged(false);
    wire.setMouseTransparent(true);
    return wire;
  }
}
