package studio.backprop.view.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.language.Texts;
import studio.backprop.playback.Run;
import studio.backprop.session.Session;
import studio.backprop.trace.MistakeEffect;

/// The mistakes that can be made on purpose, operation by operation; or one that nobody is told.
final class MistakeMenu extends MenuButton {
  private final Session session;
  private final Texts texts;
  private final RandomGenerator random = new Random();

  MistakeMenu(Session session, Texts texts) {
    super(texts.get("break"), new FontIcon("fth-zap"));
    this.session = session;
    this.texts = texts;
    getStyleClass().add("break-it");
    setMnemonicParsing(false);
    setTooltip(new Tooltip(texts.get("break-tip")));
    setOnShowing(_ -> offer());
    offer();
  }

  private void offer() {
    Run run = session.shown().run();
    List<MenuItem> items = new ArrayList<>();
    MenuItem any = new MenuItem(texts.get("break-any"));
    any.setOnAction(_ -> any());
    MenuItem none = new MenuItem(texts.get("break-none"));
    none.setDisable(session.document().mistake().isEmpty());
    none.setOnAction(_ -> session.breakIt(Optional.empty()));
    items.add(any);
    items.add(none);
    items.add(new SeparatorMenuItem());
    Menu of = null;
    for (Mistake mistake : new Mistakes(run.assembled().graph()).all()) {
      if (of == null || !of.getText().equals(mistake.node())) {
        of = new Menu(mistake.node());
        of.setMnemonicParsing(false);
        items.add(of);
      }
      of.getItems().add(item(mistake));
    }
    getItems().setAll(items);
  }

  private MenuItem item(Mistake mistake) {
    MenuItem item =
        new MenuItem(
            mistake.port().map(port -> port + ": ").orElse("")
                + texts.get("break-" + mistake.kind()));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> session.breakIt(Optional.of(mistake)));
    return item;
  }

  /// One that shows, chosen by chance.
  private void any() {
    Run run = session.shown().run();
    session.breakIt(Optional.empty());
    List<Mistake> all = new ArrayList<>(new Mistakes(run.assembled().graph()).all());
    while (!all.isEmpty()) {
      Mistake one = all.remove(random.nextInt(all.size()));
      Run right = session.shown().run();
      if (MistakeEffect.of(right.trace(), one)
          .filter(effect -> effect.kind() == MistakeEffect.Kind.WRONG)
          .isPresent()) {
        session.breakIt(Optional.of(one));
        return;
      }
    }
  }
}
