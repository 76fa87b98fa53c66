package studio.backprop.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// The panels below the graph. Where all that are shown would leave it no room, those that were
/// shown first give way.
final class PanelsBelow {
  /// So much of the graph stays in sight.
  private static final double GRAPH = 120;

  private final Region all;
  private final List<Panel> shown = new ArrayList<>();

  private record Panel(Region region, ToggleButton toggle) {}

  /// @param all the graph with the panels below it
  PanelsBelow(Region all) {
    this.all = all;
    all.setMinHeight(0);
    all.heightProperty().subscribe(this::giveWay);
  }

  /// @param toggle says whether the panel is shown
  void add(Region region, ToggleButton toggle) {
    Panel panel = new Panel(region, toggle);
    toggle
        .selectedProperty()
        .subscribe(wanted -> {
          shown.remove(panel);
          if (wanted) {
            shown.add(panel);
            giveWay();
          }
        });
  }

  private void giveWay() {
    while (all.getHeight() > 0 && shown.size() > 1 && height() + GRAPH > all.getHeight()) {
      shown.getFirst().toggle.setSelected(false);
    }
  }

  private double height() {
    return shown.stream().mapToDouble(panel -> panel.region.prefHeight(all.getWidth())).sum();
  }
}
