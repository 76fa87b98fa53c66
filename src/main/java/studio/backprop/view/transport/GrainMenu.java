package studio.backprop.view.transport;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import studio.backprop.language.Texts;
import studio.backprop.playback.Grain;
import studio.backprop.session.Session;

/// The choice of where single steps stop.
final class GrainMenu {
  private final MenuButton menu;
  private final Texts texts;

  GrainMenu(MenuButton menu, Texts texts) {
    this.menu = menu;
    this.texts = texts;
  }

  void join(Session session) {
    ToggleGroup group = new ToggleGroup();
    for (Grain grain : Grain.values()) {
      RadioMenuItem item = new RadioMenuItem(texts.get(key(grain) + "-long"));
      item.setToggleGroup(group);
      item.setOnAction(_ -> session.look(grain));
      menu.getItems().add(item);
      session.follow(
          shown -> shown.gaze().grain(),
          now -> {
            if (now == grain) {
              item.setSelected(true);
              menu.setText(texts.get(key(grain)));
            }
          });
    }
  }

  private static String key(Grain grain) {
    return "grain-" + Texts.key(grain);
  }
}
