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
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.shape.Dims;
import studio.backprop.telling.EditPhrases;

/// Keeps one chip for each symbol of the document in a pane, and after them room for a new one.
public final class DimsBar {
  /// A symbol and its size: `k = 3`, `k 3`.
  private static final Pattern NEW = Pattern.compile("(\\S+?)\\s*[= ]\\s*([0-9]{1,9})");

  private final FlowPane pane;
  private final Session session;
  private final Runnable leave;
  private final Texts texts;
  private final Consumer<String> say;
  private final SymbolField added;
  private final Map<String, DimChip> chips = new LinkedHashMap<>();

  /// @param leave gives the keyboard back to the graph
  /// @param say says why something cannot be done
  public DimsBar(
      FlowPane pane, Session session, Runnable leave, Consumer<String> say, Texts texts) {
    this.pane = pane;
    this.leave = leave;
    this.session = session;
    this.texts = texts;
    this.say = say;
    this.added = new SymbolField(this::add, leave, texts);
    pane.getChildren().add(added);
    // Else its height is reckoned for a width that it does not have.
    pane.prefWrapLengthProperty().bind(pane.widthProperty());
    session.follow(shown -> shown.document().scenario().dims(), this::show);
  }

  /// Lets a new symbol be typed.
  public void addSymbol() {
    added.open();
  }

  private void show(Dims dims) {
    if (!List.copyOf(chips.keySet()).equals(List.copyOf(dims.sizes().keySet()))) {
      chips.clear();
      dims.sizes().keySet().forEach(symbol -> chips.put(symbol, chip(symbol)));
      pane.getChildren().setAll(chips.values());
      pane.getChildren().add(added);
    }
    chips.forEach((symbol, chip) -> chip.show(dims.sizes().getOrDefault(symbol, 1)));
  }

  private DimChip chip(String symbol) {
    return new DimChip(
        symbol,
        texts.get("dim-name", symbol),
        texts.get("dim-tip", symbol),
        (typed, refused) -> resize(symbol, typed, refused),
        menu(symbol),
        leave);
  }

  private ContextMenu menu(String symbol) {
    MenuItem rename = item("symbol-rename", symbol, () -> rename(symbol));
    MenuItem remove =
        item("symbol-remove", symbol, () -> apply(new Edit.RemoveSymbol(symbol), say));
    CheckMenuItem batch = new CheckMenuItem(texts.get("symbol-batch", symbol));
    batch.setMnemonicParsing(false);
    batch.setOnAction(_ ->
        apply(new Edit.SetBatch(isBatch(symbol) ? Optional.empty() : Optional.of(symbol)), say));
    ContextMenu menu = new ContextMenu(rename, remove, batch);
    menu.setOnShowing(_ -> batch.setSelected(isBatch(symbol)));
    return menu;
  }

  private MenuItem item(String key, String symbol, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key, symbol));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private boolean isBatch(String symbol) {
    return session.assembled().scenario().batch().equals(Optional.of(symbol));
  }

  private void rename(String symbol) {
    added.type(
        symbol,
        texts.get("symbol-rename", symbol),
        (typed, refused) -> apply(new Edit.RenameSymbol(symbol, typed), refused));
  }

  private void add(String typed, Consumer<String> refused) {
    Matcher written = NEW.matcher(typed);
    if (written.matches()) {
      apply(new Edit.AddSymbol(written.group(1), Integer.parseInt(written.group(2))), refused);
    } else {
      refused.accept(texts.get("symbol-unread", typed));
    }
  }

  private void resize(String symbol, String typed, Consumer<String> refused) {
    if (!typed.matches("[0-9]{1,9}")) {
      refused.accept(texts.get("dim-not-a-number", typed, Dims.LARGEST));
      return;
    }
    apply(new Edit.Resize(symbol, Integer.parseInt(typed)), refused);
  }

  private void apply(Edit edit, Consumer<String> refused) {
    EditPhrases phrases = new EditPhrases(session.shown().style().language());
    session.apply(edit, why -> refused.accept(phrases.sentence(why)));
  }
}
