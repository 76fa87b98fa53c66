package studio.backprop.view.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// The panels below the graph. Where all that are shown would leave it no room, those that were
/// shown first give way.
public final class PanelsBelow {
  /// So much of the graph stays in sight.
  private static final double GRAPH = 120;

  private final Region all;
  private final List<Panel> shown = new ArrayList<>();

  private record Panel(Region region, ToggleButton toggle) {}

  /// @param all the graph with the panels below it
  public PanelsBelow(Region all) {
    this.all = all;
    all.setMinHeight(0);
    all.heightProperty().subscribe(this::giveWay);
  }

  /// Takes care of one more.
  ///
  /// @param toggle says whether the panel is shown
  public void add(Region region, ToggleButton toggle) {
    Panel panel = new Panel(region, toggle);
    toggle
        .selectedProperty()
        .subscribe(wanted -> {
          if (wanted) {
            want(panel);
          } else {
            shown.remove(panel);
          }
        });
  }

  /// Gives a panel all the room that the graph need not have, as long as that is wanted; others
  /// give way to it.
  public void stretch(Region region, PanelEdge edge, ObservableValue<Boolean> wanted) {
    Runnable fit =
        () -> {
          if (wanted.getValue()) {
            edge.stretch(all.getHeight() - GRAPH);
          } else {
            edge.giveBack();
          }
        };
    all.heightProperty().subscribe(fit);
    wanted.subscribe(now -> {
      fit.run();
      if (now) {
        shown.stream()
            .filter(panel -> panel.region.equals(region))
            .findFirst()
            .ifPresent(this::want);
      }
    });
  }

  private void want(Panel panel) {
    shown.remove(panel);
    shown.add(panel);
    giveWay();
  }

  private void giveWay() {
    while (all.getHeight() > 0 && shown.size() > 1 && height() + GRAPH > all.getHeight()) {
      shown.getFirst().toggle.setSelected(false);
    }
  }

  private double height() {
    return shown.stream().mapToDouble(panel -> height(panel.region)).sum();
  }

  private double height(Region region) {
    region.applyCss();
    return Math.max(region.minHeight(-1), region.prefHeight(all.getWidth()));
  }
}
