package studio.backprop.view.training;

import java.util.Arrays;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.StartValues;
import studio.backprop.session.training.Beginning;

/// The numbers that training begins with: a rule to choose, and the way back to those of the file.
final class StartMenu extends MenuButton {
  private final Beginning beginning;

  StartMenu(Beginning beginning, Texts texts) {
    super(texts.get("start-values"));
    this.beginning = beginning;
    MenuItem back = new MenuItem(texts.get("start-file"));
    setId("start-values");
    getStyleClass().add("small");
    setTooltip(new Tooltip(texts.get("start-values-tip")));
    setMinWidth(USE_PREF_SIZE);
    Arrays.stream(StartValues.values())
        .map(how -> item(how, texts.get("start-" + how)))
        .forEach(getItems()::add);
    back.setId("start-file");
    back.setOnAction(_ -> beginning.backToFile());
    getItems().addAll(new SeparatorMenuItem(), back);
    setOnShowing(_ -> back.setDisable(!beginning.canGoBack()));
  }

  private MenuItem item(StartValues how, String name) {
    MenuItem item = new MenuItem(name);
    item.setId("start-" + how);
    item.setOnAction(_ -> beginning.start(how));
    return item;
  }
}
