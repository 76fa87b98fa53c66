package studio.backprop.scenario.edit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people type it, or one over another: `0.5`, `0,5`, `2/3`.
///
/// @param text without the space around it
record TypedNumber(String text) {
  private static final int LONGEST = 100;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
  private static final Pattern FRACTION = Pattern.compile("([^/]+)/([^/]+)");

  static TypedNumber of(String typed) {
    return new TypedNumber(typed.replace('\u00A0', ' ').replace('\u202F', ' ').strip());
  }

  /// The number, not finite where it is too large or is over 0; empty where the text is none.
  OptionalDouble value() {
    Matcher fraction = FRACTION.matcher(plain());
    if (!fraction.matches() || text.length() > LONGEST) {
      return number(plain());
    }
    OptionalDouble above = number(fraction.group(1).strip());
    OptionalDouble below = number(fraction.group(2).strip());
    return above.isPresent() && below.isPresent()
        ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
        : OptionalDouble.empty();
  }

  /// The same with all digits that are written; empty where it is none, a fraction, or has an
  /// exponent.
  Optional<BigDecimal> decimal() {
    String plain = plain();
    return number(plain).isPresent() && !plain.contains("e") && !plain.contains("E")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  private String plain() {
    return text.replace('−', '-').replace(',', '.');
  }

  private static OptionalDouble number(String plain) {
    return plain.length() <= LONGEST && NUMBER.matcher(plain).matches()
        ? OptionalDouble.of(Double.parseDouble(plain))
        : OptionalDouble.empty();
  }
}
