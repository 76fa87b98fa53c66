package studio.backprop.view;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import studio.backprop.language.Texts;
import studio.backprop.view.files.FileCommands;

/// A new scenario and the files opened last, under the button that opens another.
final class RecentMenu {
  private final SplitMenuButton button;
  private final FileCommands files;
  private final NetworkSheets networks;
  private final Texts texts;

  private RecentMenu(
      SplitMenuButton button, FileCommands files, NetworkSheets networks, Texts texts) {
    this.button = button;
    this.files = files;
    this.networks = networks;
    this.texts = texts;
  }

  static void install(
      SplitMenuButton button, FileCommands files, NetworkSheets networks, Texts texts) {
    RecentMenu menu = new RecentMenu(button, files, networks, texts);
    menu.fill();
    files.recent().files().addListener((ListChangeListener<Path>) _ -> menu.fill());
  }

  private void fill() {
    MenuItem other = new MenuItem(texts.get("open-other"));
    other.setOnAction(_ -> files.open());
    MenuItem empty = new MenuItem(texts.get("new-empty"));
    empty.setOnAction(_ -> files.openEmpty(texts.get("untitled")));
    MenuItem layers = new MenuItem(texts.get("new-network"));
    layers.setOnAction(_ -> networks.layers());
    MenuItem table = new MenuItem(texts.get("new-table"));
    table.setOnAction(_ -> networks.table());
    button.getItems().setAll(empty, layers, table, other, new SeparatorMenuItem());
    for (Path file : files.recent().files()) {
      MenuItem item = new MenuItem(file.toString());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> files.open(file));
      button.getItems().add(item);
    }
    if (files.recent().files().isEmpty()) {
      MenuItem none = new MenuItem(texts.get("recent-none"));
      none.setDisable(true);
      button.getItems().add(none);
    }
  }
}
