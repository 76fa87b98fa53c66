package studio.backprop.view;

import studio.backprop.session.Setting;
import studio.backprop.session.Settings;

/// Which parts beside the graph are wanted, from one start to the next.
final class Panels {
  private static final Setting<Boolean> DESCRIPTION = Setting.yesOrNo("description-shown");
  private static final Setting<Boolean> INSPECTOR = Setting.yesOrNo("inspector-shown");

  private final Settings settings;

  Panels(Settings settings) {
    this.settings = settings;
  }

  boolean description() {
    return settings.get(DESCRIPTION).orElse(true);
  }

  void showDescription(boolean wanted) {
    settings.set(DESCRIPTION, wanted);
  }

  boolean inspector() {
    return settings.get(INSPECTOR).orElse(true);
  }

  void showInspector(boolean wanted) {
    settings.set(INSPECTOR, wanted);
  }
}
