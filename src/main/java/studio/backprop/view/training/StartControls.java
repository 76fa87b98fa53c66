package studio.backprop.view.training;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.StartValues;
import studio.backprop.session.Beginning;

/// The numbers that training begins with: a rule to choose, the seed that they are drawn from, and
/// the way back to those of the file.
final class StartControls extends HBox {
  private static final int MOST = 999_999;

  private final Beginning beginning;
  private final Texts texts;
  private final MenuItem back;

  StartControls(Beginning beginning, Texts texts) {
    this.beginning = beginning;
    this.texts = texts;
    this.back = new MenuItem(texts.get("start-file"));
    getStyleClass().add("start-controls");
    setAlignment(Pos.CENTER_LEFT);
    Spinner<Integer> seed = seed();
    Label name = new Label(texts.get("start-seed"));
    name.setLabelFor(seed);
    name.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(menu(), name, seed);
  }

  private MenuButton menu() {
    MenuButton menu = new MenuButton(texts.get("start-values"));
    menu.setId("start-values");
    menu.getStyleClass().add("small");
    menu.setTooltip(new Tooltip(texts.get("start-values-tip")));
    menu.setMinWidth(USE_PREF_SIZE);
    Arrays.stream(StartValues.values()).map(this::item).forEach(menu.getItems()::add);
    back.setId("start-file");
    back.setOnAction(_ -> beginning.backToFile());
    menu.getItems().addAll(new SeparatorMenuItem(), back);
    menu.setOnShowing(_ -> back.setDisable(!beginning.canGoBack()));
    return menu;
  }

  private MenuItem item(StartValues how) {
    MenuItem item = new MenuItem(texts.get("start-" + how));
    item.setId("start-" + how);
    item.setOnAction(_ -> beginning.start(how));
    return item;
  }

  private Spinner<Integer> seed() {
    Spinner<Integer> spinner = new Spinner<>(0, MOST, beginning.seedProperty().get());
    spinner.setId("start-seed");
    spinner.setEditable(true);
    spinner.setPrefWidth(96);
    spinner.setMinWidth(80);
    spinner.getStyleClass().add("small");
    spinner.setTooltip(new Tooltip(texts.get("start-seed-tip")));
    spinner.setAccessibleText(texts.get("start-seed"));
    spinner
        .valueProperty()
        .subscribe(seed -> {
          if (seed != null) {
            beginning.seedProperty().set(seed);
          }
        });
    return spinner;
  }
}
