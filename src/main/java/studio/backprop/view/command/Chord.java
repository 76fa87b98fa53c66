package studio.backprop.view.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that are pressed together. A sign that stands in several places of a keyboard is one chord.
///
/// @param codes the keys that it may be; none where only the sign counts
/// @param sign what is written on them
/// @param with what is held down
public record Chord(List<KeyCode> codes, String sign, List<KeyCombination.Modifier> with) {

  /// A key, with others held down.
  public static Chord of(KeyCode code, KeyCombination.Modifier... with) {
    return new Chord(List.of(code), sign(code), List.of(with));
  }

  /// Plus, wherever it is.
  public static Chord plus(KeyCombination.Modifier... with) {
    return new Chord(List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD), "+", List.of(with));
  }

  /// Minus, wherever it is.
  public static Chord minus(KeyCombination.Modifier... with) {
    return new Chord(
        List.of(KeyCode.MINUS, KeyCode.SUBTRACT, KeyCode.UNDERSCORE), "−", List.of(with));
  }

  /// Zero, wherever it is.
  public static Chord zero(KeyCombination.Modifier... with) {
    return new Chord(List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0), "0", List.of(with));
  }

  /// A sign, by whatever keys it is typed.
  public static Chord typed(String sign) {
    return new Chord(List.of(), sign, List.of());
  }

  private static String sign(KeyCode code) {
    return switch (code) {
      case LEFT -> "←";
      case RIGHT -> "→";
      case PERIOD -> ".";
      case ESCAPE -> "Esc";
      default -> code.getName();
    };
  }

  /// As keyboards have it: `Ctrl+Shift+Z`.
  public String written() {
    return Stream.concat(with.stream().map(Chord::held), Stream.of(sign))
        .collect(Collectors.joining("+"));
  }

  private static String held(KeyCombination.Modifier modifier) {
    if (modifier.equals(KeyCombination.SHORTCUT_DOWN)) {
      return "Ctrl";
    }
    return modifier.equals(KeyCombination.ALT_DOWN) ? "Alt" : "Shift";
  }

  /// As the toolkit has it, one for each key that it may be.
  public List<KeyCombination> combinations() {
    KeyCombination.Modifier[] held = with.toArray(KeyCombination.Modifier[]::new);
    return codes.stream().<KeyCombination>map(code -> new KeyCodeCombination(code, held)).toList();
  }

  /// Whether it is what was pressed or typed.
  boolean matches(KeyEvent event) {
    return event.getEventType() == KeyEvent.KEY_TYPED
        ? codes.isEmpty() && sign.equals(event.getCharacter())
        : combinations().stream().anyMatch(combination -> combination.match(event));
  }
}
