package studio.backprop.view.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import studio.backprop.language.Texts;

/// Keys that are pressed together. A sign that stands in several places of a keyboard is one chord.
///
/// @param codes the keys that it may be; none where only the sign counts
/// @param sign what is written on them
/// @param with what is held down
public record Chord(List<KeyCode> codes, String sign, List<KeyCombination.Modifier> with) {

  /// Keys that each language has a name for.
  private static final Set<KeyCode> NAMED =
      EnumSet.of(
          KeyCode.SPACE,
          KeyCode.ENTER,
          KeyCode.DELETE,
          KeyCode.INSERT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN);

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

  /// As keyboards of a language have it: `Ctrl+Shift+Z`, `Strg+Umschalt+Z`.
  ///
  /// @param texts what keys are called
  public String written(Texts texts) {
    String key =
        codes.size() == 1 && NAMED.contains(codes.getFirst())
            ? texts.get("key-" + Texts.key(codes.getFirst()))
            : sign;
    return Stream.concat(with.stream().map(modifier -> held(modifier, texts)), Stream.of(key))
        .collect(Collectors.joining("+"));
  }

  private static String held(KeyCombination.Modifier modifier, Texts texts) {
    if (modifier.equals(KeyCombination.SHORTCUT_DOWN)) {
      return texts.get("key-control");
    }
    return modifier.equals(KeyCombination.ALT_DOWN) ? "Alt" : texts.get("key-shift");
  }

  /// As the toolkit has it, one for each key that it may be.
  public List<KeyCombination> combinations() {
    KeyCombination.Modifier[] held = with.toArray(KeyCombination.Modifier[]::new);
    return codes.stream().<KeyCombination>map(code -> new KeyCodeCombination(code, held)).toList();
  }

  /// As a menu has it, in the words of a language.
  ///
  /// @param texts what keys are called
  public KeyCombination named(Texts texts) {
    return new Named(combinations().getFirst(), written(texts));
  }

  private static final class Named extends KeyCombination {
    private final KeyCombination keys;
    private final String name;

    Named(KeyCombination keys, String name) {
      this.keys = keys;
      this.name = name;
    }

    @Override
    public boolean match(KeyEvent event) {
      return keys.match(event);
    }

    @Override
    public String getDisplayText() {
      return name;
    }
  }

  /// Whether it is what was pressed or typed.
  boolean matches(KeyEvent event) {
    return event.getEventType() == KeyEvent.KEY_TYPED
        ? codes.isEmpty() && sign.equals(event.getCharacter())
        : combinations().stream().anyMatch(combination -> combination.match(event));
  }
}
