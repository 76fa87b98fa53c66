package studio.backprop.view.looks;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import studio.backprop.language.Texts;

/// How large everything is written, to be chosen from a menu.
public final class TextScaleMenu {
  private TextScaleMenu() {}

  public static void install(MenuButton button, TextScale scale, Texts texts) {
    button
        .getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(texts.get("text-larger"), scale::enlarge),
            item(texts.get("text-smaller"), scale::reduce),
            item(texts.get("text-usual"), scale::reset));
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
