package studio.backprop.view.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.mistake.Made;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;

/// The mistakes that can be made on purpose, operation by operation; or one that nobody is told.
final class MistakeMenu extends MenuButton {
  private final Session session;
  private final Texts texts;
  private final List<MenuItem> fixed;
  private final MenuItem any;
  private final MenuItem none;

  MistakeMenu(Session session, Texts texts) {
    super(texts.get("break"), new FontIcon("fth-zap"));
    this.session = session;
    this.texts = texts;
    this.any = new MenuItem(texts.get("break-any"));
    this.none = new MenuItem(texts.get("break-none"));
    getStyleClass().add("break-it");
    setMnemonicParsing(false);
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(texts.get("break-tip")));
    any.setOnAction(_ -> session.breakSecretly());
    none.setOnAction(_ -> session.breakIt(Optional.empty()));
    fixed = List.of(any, none, new SeparatorMenuItem());
    getItems().setAll(fixed);
    setOnShowing(_ -> offer());
  }

  private void offer() {
    none.setDisable(session.document().mistake().isEmpty());
    List<MenuItem> items = new ArrayList<>(fixed);
    Menu of = null;
    Mistakes possible = new Mistakes(session.shown().run().assembled().graph());
    List<Mistake> all = possible.all();
    any.setDisable(all.isEmpty());
    for (Mistake mistake : all) {
      if (of == null || !of.getText().equals(mistake.node())) {
        of = new Menu(mistake.node());
        of.setMnemonicParsing(false);
        items.add(of);
      }
      of.getItems().add(item(mistake, possible));
    }
    getItems().setAll(items);
  }

  private MenuItem item(Mistake mistake, Mistakes in) {
    boolean runs = in.made(mistake).filter(Made.Runs.class::isInstance).isPresent();
    String kind = texts.get("break-" + mistake.kind());
    MenuItem item =
        new MenuItem(
            mistake.port().map(port -> port + ": ").orElse("")
                + (runs ? kind : texts.get("break-unfit", kind)));
    item.setMnemonicParsing(false);
    item.setDisable(!runs);
    item.setOnAction(_ -> session.breakIt(Optional.of(mistake)));
    return item;
  }
}
