package studio.backprop.scenario.program;

import java.util.List;
import java.util.regex.Pattern;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Syntax;
import studio.backprop.shape.Dims;

/// Names, sizes and settings as they stand in a program.
final class Written {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private Written() {}

  /// An option in a program.
  static String name(String name) {
    return name.replace('-', '_');
  }

  static Syntax node(String id) {
    return new Syntax.Name(id, SourcePosition.START);
  }

  /// A size as a scenario has it: `n`, `4` or `c*d`.
  static Syntax size(String text) {
    return Dims.factors(text).stream()
        .map(Written::factor)
        .reduce((left, right) ->
            new Syntax.Binary(Syntax.Sign.TIMES, left, right, SourcePosition.START))
        .orElseThrow();
  }

  private static Syntax factor(String text) {
    return NUMBER.matcher(text).matches() ? number(Double.parseDouble(text)) : node(text);
  }

  /// Whether a size is written so that it reads back as the very same text.
  static boolean isSize(String text) {
    List<String> factors = Dims.factors(text);
    return String.join("*", factors).equals(text)
        && factors.stream()
            .allMatch(factor -> Dims.isSymbol(factor) || NUMBER.matcher(factor).matches());
  }

  static Syntax number(double value) {
    Syntax size = new Syntax.Literal(Math.abs(value), SourcePosition.START);
    return value < 0 || (value == 0 && 1 / value < 0)
        ? new Syntax.Negated(size, SourcePosition.START)
        : size;
  }

  /// A size that is set by an option: a number alone would be read as a number.
  static Syntax symbolic(String text) {
    return NUMBER.matcher(text).matches() ? text(text) : size(text);
  }

  static Syntax text(String text) {
    return new Syntax.Text(text, SourcePosition.START);
  }
}
