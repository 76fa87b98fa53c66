package studio.backprop.view.typing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import studio.backprop.notation.Completion.Word;

/// The words that may stand where somebody types, a few of them at a time. The keyboard stays in
/// the field.
final class WordList extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int IN_SIGHT = 6;

  private final Consumer<Word> taken;
  private List<Word> words = List.of();
  private int chosen = -1;

  WordList(Consumer<Word> taken) {
    this.taken = taken;
    getStyleClass().add("word-list");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    managedProperty().bind(visibleProperty());
    close();
  }

  /// Lists words, of which none is chosen yet.
  void list(List<Word> those) {
    words = those;
    chosen = -1;
    setVisible(!words.isEmpty());
    show();
  }

  void close() {
    list(List.of());
  }

  boolean isOpen() {
    return isVisible();
  }

  /// Chooses the next word, or the one before; after the last comes the first.
  void choose(int by) {
    int from = chosen < 0 && by < 0 ? 0 : chosen;
    chosen = Math.floorMod(from + by, words.size());
    show();
  }

  Optional<Word> chosen() {
    return chosen < 0 ? Optional.empty() : Optional.of(words.get(chosen));
  }

  /// The chosen word, else the first.
  Word likeliest() {
    return words.get(Math.max(0, chosen));
  }

  private void show() {
    int first = Math.max(0, Math.min(words.size() - IN_SIGHT, chosen - IN_SIGHT / 2));
    int last = Math.min(words.size(), first + IN_SIGHT);
    getChildren().setAll(words.subList(first, last).stream().map(this::row).toList());
  }

  private Label row(Word word) {
    Label row = new Label(word.shown());
    row.getStyleClass().add("word");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setMaxWidth(Double.MAX_VALUE);
    row.pseudoClassStateChanged(CHOSEN, chosen().filter(word::equals).isPresent());
    row.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          taken.accept(word);
          event.consume();
        });
    return row;
  }
}
