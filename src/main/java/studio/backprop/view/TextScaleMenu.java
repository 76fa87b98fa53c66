package studio.backprop.view;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import studio.backprop.language.Texts;

/// How large everything is written, to be chosen from a menu or by keys.
final class TextScaleMenu {
  private TextScaleMenu() {}

  static void install(MenuButton button, TextScale scale, Texts texts) {
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

  /// With Ctrl and Shift: plus, minus and zero, wherever these are on the keyboard.
  static void install(Scene scene, TextScale scale) {
    Map<Runnable, List<KeyCode>> actions =
        Map.of(
            scale::enlarge,
            List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
            scale::reduce,
            List.of(KeyCode.MINUS, KeyCode.UNDERSCORE, KeyCode.SUBTRACT),
            scale::reset,
            List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0));
    actions.forEach((action, keys) ->
        keys.forEach(key -> Keys.on(scene, key, action, SHORTCUT_DOWN, SHIFT_DOWN)));
  }
}
