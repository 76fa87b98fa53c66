package studio.backprop.view.command;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.input.KeyEvent;
import studio.backprop.language.Texts;

/// Something that a person can do in the window.
///
/// @param name the key of its text, `command-name`
/// @param reach where its keys count
/// @param chords its keys, of which each does it; it may have none
/// @param possible whether it can be done now
public record Command(
    String name, Reach reach, List<Chord> chords, BooleanSupplier possible, Runnable action) {

  /// Where the keys of a command count. A sheet that lies over the window keeps all keys.
  public enum Reach {
    /// Everywhere.
    ANYWHERE,
    /// Where no text is being edited.
    NOT_TYPING,
    /// Where what has the keyboard does not need them more: text, cells, a card, a button.
    YIELDING,
    /// Before all others, while it is possible; a text keeps them, and a list turns its own pages.
    LEADING,
    /// After all others: where nobody has a use for them.
    LAST
  }

  /// A command that can always be done.
  public static Command of(String name, Reach reach, Runnable action, Chord... chords) {
    return new Command(name, reach, List.of(chords), () -> true, action);
  }

  /// With a condition.
  public Command when(BooleanSupplier condition) {
    return new Command(name, reach, chords, condition, action);
  }

  /// Its keys as they are listed: `Ctrl+Shift+Z, Ctrl+Y`.
  ///
  /// @param texts what keys are called
  public String keys(Texts texts) {
    return chords.stream().map(chord -> chord.written(texts)).collect(Collectors.joining(", "));
  }

  /// Whether it is asked for by what was pressed or typed.
  boolean matches(KeyEvent event) {
    return chords.stream().anyMatch(chord -> chord.matches(event));
  }

  /// Does it where it can be done.
  public void run() {
    if (possible.getAsBoolean()) {
      action.run();
    }
  }
}
