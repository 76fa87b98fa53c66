package studio.backprop.view.panel;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Panels one below the other. Those that are not wanted are no part of the scene: they are neither
/// styled nor laid out before somebody wants to see them.
public final class PanelStack extends VBox {
  private final List<Region> panels;

  public PanelStack(Region... panels) {
    this.panels = List.of(panels);
    this.panels.forEach(panel -> panel.visibleProperty().subscribe(_ -> hold()));
  }

  private void hold() {
    List<Region> seen = panels.stream().filter(Region::isVisible).toList();
    if (!getChildren().equals(seen)) {
      getChildren().setAll(seen);
      // What goes is no longer managed by then, so that nobody else would ask for it.
      requestLayout();
    }
  }
}
