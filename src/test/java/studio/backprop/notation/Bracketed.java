package studio.backprop.notation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A tree with all brackets, for tests that say how tightly a sign binds.
final class Bracketed {
  private Bracketed() {}

  static String of(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Name(String name, _) -> name;
      case Syntax.Literal(double value, _) -> Double.toString(value);
      case Syntax.Text(String text, _) -> "\"" + text + "\"";
      case Syntax.Negated(Syntax operand, _) -> "(-" + of(operand) + ")";
      case Syntax.Power(Syntax base, int exponent, _) -> "(" + of(base) + "^" + exponent + ")";
      case Syntax.Transposed(Syntax operand, _) -> "(" + of(operand) + "')";
      case Syntax.Binary(Syntax.Sign sign, Syntax left, Syntax right, _) ->
          "(" + of(left) + sign.text() + of(right) + ")";
      case Syntax.Call call ->
          Stream.concat(
                  call.inOrder().stream().map(Bracketed::of),
                  call.byName().stream().map(named -> named.name() + "=" + of(named.value())))
              .collect(Collectors.joining(",", call.function() + "[", "]"));
    };
  }

  /// Of a text that can be read.
  static String of(String text) {
    return switch (Parser.parse(text)) {
      case Reading.Whole<Syntax>(Syntax syntax) -> of(syntax);
      case Reading.Faulty<Syntax>(Fault fault) -> throw new AssertionError(text + ": " + fault);
    };
  }
}
