package studio.backprop.scenario.edit;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// A number as people type it.
///
/// @param text without the space around it
record TypedNumber(String text) {
  private static final int LONGEST = 100;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");

  static TypedNumber of(String typed) {
    return new TypedNumber(typed.replace('\u00A0', ' ').replace('\u202F', ' ').strip());
  }

  /// The number, infinite where it is too large; empty where the text is none.
  OptionalDouble value() {
    String plain = text.replace('−', '-').replace(',', '.');
    return plain.length() <= LONGEST && NUMBER.matcher(plain).matches()
        ? OptionalDouble.of(Double.parseDouble(plain))
        : OptionalDouble.empty();
  }
}
