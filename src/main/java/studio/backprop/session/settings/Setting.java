package studio.backprop.session.settings;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import studio.backprop.language.Texts;

/// One thing that a person can choose, with its name and its values as they stand in the file.
///
/// @param key its name
/// @param written a value as text
/// @param read a text as value; empty where it is none
public record Setting<T>(
    String key, Function<T, String> written, Function<String, Optional<T>> read) {

  /// One of the constants of an enum, in lower case.
  public static <E extends Enum<E>> Setting<E> choice(String key, Class<E> kind) {
    return new Setting<>(
        key,
        Texts::key,
        text ->
            Arrays.stream(kind.getEnumConstants())
                .filter(each -> Texts.key(each).equals(text))
                .findFirst());
  }

  /// `true` or `false`.
  public static Setting<Boolean> yesOrNo(String key) {
    return new Setting<>(
        key,
        value -> Boolean.toString(value),
        text ->
            switch (text) {
              case "true" -> Optional.of(true);
              case "false" -> Optional.of(false);
              default -> Optional.empty();
            });
  }

  /// A number from `least` to `most`.
  public static Setting<Double> number(String key, double least, double most) {
    return new Setting<>(
        key,
        value -> Double.toString(value),
        text -> number(text).filter(value -> value >= least && value <= most));
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
