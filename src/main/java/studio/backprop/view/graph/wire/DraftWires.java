package studio.backprop.view.graph.wire;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Route;

/// The wires into nodes that cannot run yet, of which those in sight are there: nothing goes along
/// them.
public final class DraftWires {
  private final Pane layer;
  private final Bundle bundle;
  private final Map<Integer, Group> wires = new HashMap<>();
  private List<Route> routes = List.of();

  public DraftWires(Pane layer) {
    this.layer = layer;
    this.bundle = new Bundle(layer);
  }

  /// Takes over what a plan has beyond the wires that something goes along.
  public void arrange(Plan plan, LayoutResult layout) {
    List<Route> all = layout.routes();
    routes = all.subList(plan.edges().size(), all.size());
    bundle.hide();
    show(new BitSet());
  }

  /// Takes over how they run while a card is moved: the others stay.
  public void follow(LayoutResult layout) {
    List<Route> before = routes;
    List<Route> all = layout.routes();
    routes = all.subList(all.size() - before.size(), all.size());
    BitSet moved = Rerun.of(before, routes);
    if (!moved.isEmpty()) {
      bundle.hide();
      wires
          .entrySet()
          .removeIf(
              wire -> moved.get(wire.getKey()) && layer.getChildren().remove(wire.getValue()));
    }
  }

  /// Makes the wires that are in sight, and lets go of those that are not.
  public void materialise(Area near) {
    BitSet wanted = new BitSet(routes.size());
    for (int i = 0; i < routes.size(); i++) {
      wanted.set(i, routes.get(i).bounds().overlaps(near));
    }
    if (wanted.cardinality() > Wires.MOST) {
      wanted.clear();
      bundle.show(routes);
    } else {
      bundle.hide();
    }
    show(wanted);
  }

  private void show(BitSet wanted) {
    wires
        .entrySet()
        .removeIf(
            wire -> !wanted.get(wire.getKey()) && layer.getChildren().remove(wire.getValue()));
    wanted.stream().forEach(i -> wires.computeIfAbsent(i, this::make));
  }

  private Group make(int index) {
    Path path = new Path(WirePath.rounded(routes.get(index).points()));
    path.getStyleClass().add("wire-line");
    Group wire = new Group(path);
    wire.getStyleClass().addAll("wire", "draft");
    wire.setManaged(false);
    wire.setMouseTransparent(true);
    layer.getChildren().add(wire);
    return wire;
  }
}
