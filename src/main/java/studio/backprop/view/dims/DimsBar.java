package studio.backprop.view.dims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.shape.Dims;

/// Keeps one chip for each symbol of the document in a pane.
public final class DimsBar {
  private static final Pattern SIZE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern NEW = Pattern.compile("(\\S+)\\s*=\\s*(" + SIZE + ")");

  private final FlowPane pane;
  private final Session session;
  private final Runnable leave;
  private final Texts texts;
  private final Map<String, DimChip> chips = new LinkedHashMap<>();

  /// @param leave gives the keyboard back to the graph
  public DimsBar(FlowPane pane, Session session, Runnable leave, Texts texts) {
    this.pane = pane;
    this.leave = leave;
    this.session = session;
    this.texts = texts;
    // Else its height is reckoned for a width that it does not have.
    pane.prefWrapLengthProperty().bind(pane.widthProperty());
    session.follow(
        shown -> List.of(shown.document().scenario().dims(), shown.document().scenario().batch()),
        _ -> show(scenario()));
  }

  private void show(Scenario scenario) {
    Dims dims = scenario.dims();
    if (!List.copyOf(chips.keySet()).equals(List.copyOf(dims.sizes().keySet()))) {
      Map<String, DimChip> before = Map.copyOf(chips);
      chips.clear();
      dims.sizes()
          .keySet()
          .forEach(symbol ->
              chips.put(symbol, before.containsKey(symbol) ? before.get(symbol) : chip(symbol)));
      pane.getChildren().setAll(chips.values());
    }
    chips.forEach((symbol, chip) ->
        chip.show(dims.sizes().getOrDefault(symbol, 1), isBatch(scenario, symbol)));
  }

  private DimChip chip(String symbol) {
    DimChip chip =
        new DimChip(
            symbol,
            texts.get("dim-name", symbol),
            texts.get("dim-tip", symbol),
            (typed, refused) -> take(symbol, typed, refused),
            leave);
    chip.setMenu(menu(symbol, chip));
    return chip;
  }

  private ContextMenu menu(String symbol, DimChip chip) {
    CheckMenuItem batch = new CheckMenuItem(texts.get("dim-batch", symbol));
    batch.setId("dim-batch");
    batch.setOnAction(_ -> switchBatch(symbol));
    MenuItem remove = new MenuItem(texts.get("dim-remove", symbol));
    remove.setId("dim-remove");
    remove.setOnAction(_ -> chip.type(""));
    ContextMenu menu = new ContextMenu(batch, remove);
    menu.setOnShowing(_ -> batch.setSelected(isBatch(scenario(), symbol)));
    return menu;
  }

  /// Lets examples lie along a symbol, or along none any more.
  private void switchBatch(String symbol) {
    Optional<String> wanted = Optional.of(symbol).filter(_ -> !isBatch(scenario(), symbol));
    session.apply(new Edit.SetBatch(wanted));
  }

  private Scenario scenario() {
    return session.shown().document().scenario();
  }

  private static boolean isBatch(Scenario scenario, String symbol) {
    return scenario.batch().filter(symbol::equals).isPresent();
  }

  private void take(String symbol, String typed, Consumer<String> refused) {
    edit(symbol, typed)
        .ifPresentOrElse(
            edit -> session.apply(edit, refused),
            () -> refused.accept(texts.get("dim-not-a-number", typed, Dims.LARGEST)));
  }

  /// A number is another size, a name another name, a name with a number a new symbol, and nothing
  /// at all none any more.
  private static Optional<Edit> edit(String symbol, String typed) {
    if (typed.isEmpty()) {
      return Optional.of(new Edit.RemoveSymbol(symbol));
    }
    Matcher added = NEW.matcher(typed);
    if (added.matches() && Dims.isSymbol(added.group(1))) {
      return Optional.of(new Edit.AddSymbol(added.group(1), Integer.parseInt(added.group(2))));
    }
    if (SIZE.matcher(typed).matches()) {
      return Optional.of(new Edit.Resize(symbol, Integer.parseInt(typed)));
    }
    return Dims.isSymbol(typed)
        ? Optional.of(new Edit.RenameSymbol(symbol, typed))
        : Optional.empty();
  }
}
