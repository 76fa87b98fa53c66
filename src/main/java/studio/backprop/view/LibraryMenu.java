package studio.backprop.view;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import studio.backprop.scenario.Library;
import studio.backprop.view.files.FileCommands;

/// The scenarios that come with the program, group by group.
final class LibraryMenu {
  private final MenuButton button;
  private final FileCommands files;

  private LibraryMenu(MenuButton button, FileCommands files) {
    this.button = button;
    this.files = files;
  }

  static void install(MenuButton button, FileCommands files) {
    LibraryMenu menu = new LibraryMenu(button, files);
    // Reading all of them is for whoever wants to see them, not for the start of the program.
    button.addEventHandler(MenuButton.ON_SHOWING, _ -> menu.fill());
    button.getItems().add(new MenuItem());
  }

  private void fill() {
    Map<String, Menu> groups = new LinkedHashMap<>();
    for (Library.Entry entry : Library.entries()) {
      MenuItem item = new MenuItem(entry.title());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> files.openCopy(entry.scenario()));
      groups.computeIfAbsent(entry.group(), LibraryMenu::group).getItems().add(item);
    }
    button.getItems().setAll(groups.values());
  }

  private static Menu group(String name) {
    Menu menu = new Menu(name);
    menu.setMnemonicParsing(false);
    return menu;
  }
}
