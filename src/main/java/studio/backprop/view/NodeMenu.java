package studio.backprop.view;

import java.util.List;
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
import studio.backprop.view.text.Scripts;
import studio.backprop.view.text.Wrapping;

/// The menu of a card: what can be done with what is selected, first with its cells where these
/// are. What cannot be done says why.
final class NodeMenu {
  private final NodeCommands nodes;
  private final HaltItems halts;
  private final List<Command> commands;
  private final CellMenu cells;
  private final Texts texts;
  private @Nullable ContextMenu open;

  /// @param commands what items do, and whose keys stand beside their names
  NodeMenu(
      NodeCommands nodes, HaltItems halts, List<Command> commands, CellMenu cells, Texts texts) {
    this.nodes = nodes;
    this.halts = halts;
    this.commands = commands;
    this.cells = cells;
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
    offer(menu, "formula", "formula-type");
    nodes.openUp().ifPresent(offer -> menu.getItems().add(named(offer, "open-up")));
    nodes.fold().ifPresent(offer -> menu.getItems().add(named(offer, "fold")));
    offer(menu, "group", "command-group");
    offer(menu, "ungroup", "command-ungroup");
    offer(menu, "properties", "command-properties");
    offer(menu, "exchange", "command-exchange");
    offer(menu, "wire", "command-wire");
    offer(menu, "unwire", "command-unwire");
    menu.getItems().add(new SeparatorMenuItem());
    offer(menu, "alone", "look-alone");
    offer(menu, "tidy-up", "command-tidy-up");
    offer(menu, "cut", "node-cut");
    offer(menu, "copy", "node-copy");
    offer(menu, "paste", "node-paste");
    offer(menu, "duplicate", "node-duplicate");
    nodes
        .structure()
        .forEach(offer -> menu.getItems().add(item(offer, offer.name().orElseThrow())));
    menu.getItems().addAll(halts.of(nodes.node()));
    menu.show(card, x, y);
    Scripts.setLow(menu);
    open = menu;
  }

  /// A command, where it can be done.
  ///
  /// @param name what the command is called
  /// @param key the text that it has here
  private void offer(ContextMenu menu, String name, String key) {
    Command command = command(name);
    if (command.possible().getAsBoolean()) {
      MenuItem item = new LaterItem(texts.get(key), command::run);
      accelerate(item, command);
      menu.getItems().add(item);
    }
  }

  private Command command(String name) {
    return commands.stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// @param command the one that does the same by its keys
  private MenuItem named(NodeCommands.Offer offer, String command) {
    MenuItem item = item(offer, offer.name().orElseGet(() -> texts.get("command-" + command)));
    if (!item.isDisable()) {
      accelerate(item, command(command));
    }
    return item;
  }

  private void accelerate(MenuItem item, Command command) {
    command.chords().stream()
        .findFirst()
        .ifPresent(chord -> item.setAccelerator(chord.named(texts)));
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
    Wrapping.wrap(reason);
    VBox both = new VBox(new Label(name), reason);
    both.setAccessibleText(name + ": " + why);
    CustomMenuItem item = new CustomMenuItem(both, false);
    item.getStyleClass().add("refused-item");
    item.setDisable(true);
    return item;
  }
}
