package studio.backprop.view.graph.card;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Pane;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.LayoutResult;

/// All cards of a drawing as spots of colour, one shape a kind: for when so many are in sight that
/// nothing on them could be seen.
final class Spots {
  private final Pane layer;
  private Map<String, Area> places = Map.of();

  Spots(Pane layer) {
    this.layer = layer;
    layer.setMouseTransparent(true);
  }

  void hide() {
    if (!layer.getChildren().isEmpty()) {
      layer.getChildren().clear();
      places = Map.of();
    }
  }

  void show(Plan plan, LayoutResult layout) {
    if (!layer.getChildren().isEmpty()) {
      return;
    }
    places = layout.boxes();
    layer.getChildren().addAll(Outlines.of(plan, layout));
  }

  /// The node whose spot is there, or else the nearest within reach; none while they are hidden.
  Optional<String> at(double x, double y, double reach) {
    return places.entrySet().stream()
        .filter(spot -> distance(spot.getValue(), x, y) <= reach)
        .min(Comparator.comparingDouble(spot -> distance(spot.getValue(), x, y)))
        .map(Map.Entry::getKey);
  }

  private static double distance(Area place, double x, double y) {
    return Math.hypot(
        x - Math.clamp(x, place.x(), place.right()), y - Math.clamp(y, place.y(), place.bottom()));
  }
}
