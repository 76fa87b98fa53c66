package studio.backprop.view;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.backprop.language.Texts;
import studio.backprop.view.command.Command;

/// The menu of a card: what can be done with what is selected, first with its cells where these
/// are. What cannot be done says why.
final class NodeMenu {
  private final NodeCommands nodes;
  private final List<Command> commands;
  private final CellMenu cells;
  private final Runnable formula;
  private final Texts texts;
  private @Nullable ContextMenu open;

  /// @param commands whose keys stand beside their names
  /// @param formula lets the formula of the selected node be typed
  NodeMenu(
      NodeCommands nodes, List<Command> commands, CellMenu cells, Runnable formula, Texts texts) {
    this.nodes = nodes;
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
    if (nodes.isOnOperation()) {
      menu.getItems().add(typing());
    }
    nodes.openUp().ifPresent(offer -> menu.getItems().add(named(offer, "open-up")));
    nodes.fold().ifPresent(offer -> menu.getItems().add(named(offer, "fold")));
    commands.stream()
        .filter(command -> command.name().equals("exchange"))
        .filter(command -> command.possible().getAsBoolean())
        .forEach(command -> menu.getItems().add(item(command)));
    menu.getItems().addAll(new SeparatorMenuItem(), alone());
    nodes
        .structure()
        .forEach(offer -> menu.getItems().add(item(offer, offer.name().orElseThrow())));
    menu.show(card, x, y);
    open = menu;
  }

  private MenuItem alone() {
    MenuItem item = new MenuItem(texts.get("look-alone"));
    item.setMnemonicParsing(false);
    accelerate(item, "alone");
    item.setOnAction(_ -> nodes.doLookAlone());
    return item;
  }

  private MenuItem typing() {
    MenuItem item = new MenuItem(texts.get("formula-type"));
    item.setMnemonicParsing(false);
    accelerate(item, "formula");
    // Later: else the Enter that chose it would be typed into the field.
    item.setOnAction(_ -> Platform.runLater(formula));
    return item;
  }

  private MenuItem item(Command command) {
    MenuItem item = new MenuItem(texts.get("command-" + command.name()));
    item.setMnemonicParsing(false);
    accelerate(item, command.name());
    // Later: else the Enter that chose it would be typed into the search.
    item.setOnAction(_ -> Platform.runLater(command::run));
    return item;
  }

  /// @param command the one that does the same by its keys
  private MenuItem named(NodeCommands.Offer offer, String command) {
    MenuItem item = item(offer, offer.name().orElseGet(() -> texts.get("command-" + command)));
    if (!item.isDisable()) {
      accelerate(item, command);
    }
    return item;
  }

  private void accelerate(MenuItem item, String command) {
    commands.stream()
        .filter(one -> one.name().equals(command))
        .flatMap(one -> one.chords().stream())
        .flatMap(chord -> chord.combinations().stream())
        .findFirst()
        .ifPresent(item::setAccelerator);
  }

  private MenuItem item(NodeCommands.Offer offer, String name) {
    if (offer.refusal().isPresent()) {
      return refused(name, offer.refusal().get());
    }
    MenuItem item = new MenuItem(name);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> nodes.run(offer));
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
