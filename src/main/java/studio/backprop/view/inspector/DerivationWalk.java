package studio.backprop.view.inspector;

import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import studio.backprop.language.Texts;
import studio.backprop.view.text.IconButton;

/// The buttons over a derivation: there and back, in numbers, and the whole for the clipboard.
final class DerivationWalk extends FlowPane {
  private final int lines;
  private final Texts texts;
  private final Label which = new Label();
  private final Button first;
  private final Button before;
  private final Button next;
  private final Button last;
  private final ToggleButton numbers;
  private int at;

  /// @param lines how many there are
  /// @param step goes to a line
  /// @param page the whole in LaTeX
  DerivationWalk(int lines, IntConsumer step, Supplier<String> page, Texts texts) {
    this.lines = lines;
    this.texts = texts;
    getStyleClass().add("derivation-walk");
    which.getStyleClass().add("derivation-which");
    first = button("fth-chevrons-left", "derivation-first", () -> step.accept(0));
    before = button("fth-chevron-left", "derivation-before", () -> step.accept(at - 1));
    next = button("fth-chevron-right", "derivation-next", () -> step.accept(at + 1));
    last = button("fth-chevrons-right", "derivation-last", () -> step.accept(lines));
    numbers = new ToggleButton(texts.get("derivation-numbers"));
    numbers.getStyleClass().add("derivation-numbers");
    numbers.setTooltip(new Tooltip(texts.get("derivation-numbers-tip")));
    numbers.setFocusTraversable(false);
    Button copy =
        button(
            "fth-copy",
            "derivation-copy",
            () ->
                Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, page.get())));
    HBox walk = new HBox(first, before, which, next, last);
    walk.getStyleClass().add("walk");
    getChildren().addAll(walk, numbers, copy);
  }

  /// The derivation has the focus as a whole.
  private Button button(String icon, String key, Runnable action) {
    Button button = new IconButton(icon, key, texts, action);
    button.setFocusTraversable(false);
    return button;
  }

  /// Whether lines are told in numbers.
  ToggleButton numbers() {
    return numbers;
  }

  void show(int line) {
    at = line;
    which.setText(
        line == 0 ? texts.get("derivation-value") : texts.get("derivation-line", line, lines));
    first.setDisable(line == 0);
    before.setDisable(line == 0);
    next.setDisable(line == lines);
    last.setDisable(line == lines);
  }
}
