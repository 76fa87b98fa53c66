package studio.backprop.view.panel;

import javafx.geometry.Side;
import javafx.scene.layout.Region;
import studio.backprop.session.settings.Setting;
import studio.backprop.session.settings.Settings;
import studio.backprop.view.panel.PanelEdge.PanelSize;

/// Which parts beside the graph are wanted, from one start to the next.
public final class Panels {
  private static final Setting<Boolean> DESCRIPTION = Setting.yesOrNo("description-shown");
  private static final Setting<Boolean> INSPECTOR = Setting.yesOrNo("inspector-shown");

  private final Settings settings;

  public Panels(Settings settings) {
    this.settings = settings;
  }

  /// Lets the edges of the panels be dragged, and puts them where they were left.
  ///
  /// @return that of the training
  public PanelEdge resize(Region description, Region inspector, Region transport, Region training) {
    resize(description, Side.LEFT, new PanelSize(160, 640), "description-width");
    resize(inspector, Side.RIGHT, new PanelSize(220, 760), "inspector-width");
    resize(transport, Side.BOTTOM, new PanelSize(100, 320), "transport-height");
    return resize(training, Side.BOTTOM, new PanelSize(214, 560), "training-height");
  }

  private PanelEdge resize(Region panel, Side side, PanelSize size, String key) {
    Setting<Double> kept = Setting.number(key, size.least(), size.most());
    PanelEdge edge = PanelEdge.of(panel, side, size, now -> settings.set(kept, now));
    settings.get(kept).ifPresent(edge::set);
    return edge;
  }

  public boolean description() {
    return settings.get(DESCRIPTION).orElse(true);
  }

  public void showDescription(boolean wanted) {
    settings.set(DESCRIPTION, wanted);
  }

  public boolean inspector() {
    return settings.get(INSPECTOR).orElse(true);
  }

  public void showInspector(boolean wanted) {
    settings.set(INSPECTOR, wanted);
  }
}
