package studio.backprop.view;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;

/// The menu of a card: what can be done with what is selected, first with its cells where these
/// are. What cannot be done says why.
final class NodeMenu {
  static final KeyCombination FORMULA = KeyCombination.valueOf("F2");
  static final KeyCombination ALONE = KeyCombination.valueOf("Z");
  static final KeyCombination OPEN_UP = KeyCombination.valueOf("Shortcut+E");
  static final KeyCombination FOLD = KeyCombination.valueOf("Shortcut+Shift+E");
  static final KeyCombination DUPLICATE = KeyCombination.valueOf("Shortcut+D");
  static final KeyCombination DELETE = KeyCombination.valueOf("Shortcut+Delete");

  private final NodeCommands commands;
  private final CellMenu cells;
  private final Runnable formula;
  private final Texts texts;
  private @Nullable ContextMenu open;

  /// @param formula lets the formula of the selected node be typed
  NodeMenu(NodeCommands commands, CellMenu cells, Runnable formula, Texts texts) {
    this.commands = commands;
    this.cells = cells;
    this.formula = formula;
    this.texts = texts;
  }

  void show(Node card, boolean onCells, double x, double y) {
    if (open != null) {
      open.hide();
    }
    ContextMenu menu = new ContextMenu();
    menu.getStyleClass().add("node-menu");
    if (onCells) {
      menu.getItems().addAll(cells.items());
      menu.getItems().add(new SeparatorMenuItem());
    }
    if (commands.isOnOperation()) {
      menu.getItems().add(typing());
    }
    commands.openUp().ifPresent(offer -> menu.getItems().add(item(offer, "open-up", OPEN_UP)));
    commands.fold().ifPresent(offer -> menu.getItems().add(item(offer, "fold", FOLD)));
    menu.getItems().addAll(new SeparatorMenuItem(), alone());
    commands
        .structure()
        .forEach(offer -> menu.getItems().add(item(offer, offer.name().orElseThrow())));
    menu.show(card, x, y);
    open = menu;
  }

  private MenuItem alone() {
    MenuItem item = new MenuItem(texts.get("look-alone"));
    item.setMnemonicParsing(false);
    item.setAccelerator(ALONE);
    item.setOnAction(_ -> commands.doLookAlone());
    return item;
  }

  private MenuItem typing() {
    MenuItem item = new MenuItem(texts.get("formula-type"));
    item.setMnemonicParsing(false);
    item.setAccelerator(FORMULA);
    // Later: else the Enter that chose it would be typed into the field.
    item.setOnAction(_ -> Platform.runLater(formula));
    return item;
  }

  private MenuItem item(NodeCommands.Offer offer, String key, KeyCombination keys) {
    MenuItem item = item(offer, offer.name().orElseGet(() -> texts.get(key)));
    if (!item.isDisable()) {
      item.setAccelerator(keys);
    }
    return item;
  }

  private MenuItem item(NodeCommands.Offer offer, String name) {
    if (offer.refusal().isPresent()) {
      return refused(name, offer.refusal().get());
    }
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> commands.run(offer));
    return item;
  }

  private static MenuItem refused(String name, String why) {
    Label reason = new Label(why);
    reason.getStyleClass().add("reason");
    reason.setWrapText(true);
    VBox both = new VBox(new Label(name), reason);
    both.setAccessibleText(name + ": " + why);
    CustomMenuItem item = new CustomMenuItem(both, false);
    item.getStyleClass().add("refused-item");
    item.setDisable(true);
    return item;
  }
}
