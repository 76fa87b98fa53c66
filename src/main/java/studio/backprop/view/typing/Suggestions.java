package studio.backprop.view.typing;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import studio.backprop.notation.Completion;

/// Offers the words that may stand where somebody types: while a word is begun, and all of them by
/// Ctrl+Space. ↑ and ↓ choose one, Tab takes the first or the chosen one, Enter the chosen one, Esc
/// closes the list.
final class Suggestions {
  private final TextField field;
  private final Supplier<List<String>> names;
  private final WordList list = new WordList(this::take);
  private Completion completion = Completion.at("", 0, List.of());
  private boolean isTyping;

  /// @param names the names that there are
  Suggestions(TextField field, Supplier<List<String>> names) {
    this.field = field;
    this.names = names;
    field
        .textProperty()
        .subscribe(() -> {
          list.close();
          isTyping = true;
        });
    field.caretPositionProperty().subscribe(this::moved);
    field.focusedProperty().subscribe(list::close);
  }

  WordList list() {
    return list;
  }

  /// The caret moves after the text has changed; where it moves alone no word is begun.
  private void moved() {
    list.close();
    if (isTyping && field.isFocused()) {
      offer(Completion.at(field.getText(), field.getCaretPosition(), names.get()));
    }
    isTyping = false;
  }

  private void offer(Completion what) {
    completion = what;
    list.list(what.words());
  }

  /// Whether a key was for the list.
  boolean takes(KeyEvent event) {
    isTyping = false;
    if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
      offer(Completion.all(field.getText(), field.getCaretPosition(), names.get()));
      return true;
    }
    return list.isOpen() && isForList(event.getCode());
  }

  private boolean isForList(KeyCode key) {
    switch (key) {
      case UP -> list.choose(-1);
      case DOWN -> list.choose(1);
      case TAB -> take(list.likeliest());
      case ESCAPE -> list.close();
      case ENTER -> {
        list.chosen().ifPresent(this::take);
        return !list.isOpen();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void take(Completion.Word word) {
    Completion.Typed typed = completion.with(word);
    field.replaceText(0, field.getLength(), typed.text());
    field.positionCaret(typed.caret());
    list.close();
  }
}
