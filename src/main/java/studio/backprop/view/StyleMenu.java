package studio.backprop.view;

import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.session.Session;
import studio.backprop.writing.style.Style;

/// How formulas and numbers are written, to be chosen from a menu.
final class StyleMenu {
  private final Session session;
  private final Texts texts;

  private StyleMenu(Session session, Texts texts) {
    this.session = session;
    this.texts = texts;
  }

  static void install(MenuButton button, Session session, Texts texts) {
    StyleMenu menu = new StyleMenu(session, texts);
    ToggleGroup gradients = new ToggleGroup();
    for (Style.Gradients each : Style.Gradients.values()) {
      button.getItems().add(menu.item("style-gradients-", each, gradients, now -> now.with(each)));
    }
    button.getItems().add(new SeparatorMenuItem());
    ToggleGroup forms = new ToggleGroup();
    for (Style.Form each : Style.Form.values()) {
      button.getItems().add(menu.item("style-form-", each, forms, now -> now.with(each)));
    }
    button.getItems().add(new SeparatorMenuItem());
    button.getItems().add(menu.speltOut());
    button.getItems().add(menu.digits());
    button.getItems().add(menu.languages());
  }

  private RadioMenuItem item(
      String prefix, Enum<?> choice, ToggleGroup group, Function<Style, Style> change) {
    RadioMenuItem item = new RadioMenuItem(texts.get(prefix + Texts.key(choice)));
    item.setToggleGroup(group);
    item.setSelected(change.apply(style()).equals(style()));
    item.setOnAction(_ -> session.write(change.apply(style())));
    return item;
  }

  private CheckMenuItem speltOut() {
    CheckMenuItem item = new CheckMenuItem(texts.get("style-spelt-out"));
    item.setSelected(style().speltOut());
    item.setOnAction(_ -> session.write(style().withSpeltOut(item.isSelected())));
    return item;
  }

  private Style style() {
    return session.shown().style();
  }

  /// Each by its own name, so that who chose wrongly finds back.
  private Menu languages() {
    Menu menu = new Menu(texts.get("style-language"));
    ToggleGroup group = new ToggleGroup();
    for (Language each : Language.values()) {
      RadioMenuItem item = new RadioMenuItem(each.ownName());
      item.setToggleGroup(group);
      item.setSelected(style().language() == each);
      item.setOnAction(_ -> session.write(style().with(each)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu digits() {
    Menu menu = new Menu(texts.get("style-digits"));
    ToggleGroup group = new ToggleGroup();
    for (int digits = 0; digits <= Style.MOST_DIGITS; digits++) {
      int wanted = digits;
      RadioMenuItem item = new RadioMenuItem(Integer.toString(digits));
      item.setToggleGroup(group);
      item.setSelected(style().digits() == digits);
      item.setOnAction(_ -> session.write(style().withDigits(wanted)));
      menu.getItems().add(item);
    }
    return menu;
  }
}
