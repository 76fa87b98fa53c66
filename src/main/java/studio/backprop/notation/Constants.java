package studio.backprop.notation;

import java.util.OptionalDouble;

/// Numbers that are written with signs: `-1`, `1 / 3`.
public final class Constants {
  private Constants() {}

  /// The number that an expression without names comes to; empty where it is none.
  public static OptionalDouble value(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal(double value, _) -> OptionalDouble.of(value);
      case Syntax.Negated(Syntax operand, _) -> negated(value(operand));
      case Syntax.Transposed(Syntax operand, _) -> value(operand);
      case Syntax.Power(Syntax base, int exponent, _) -> {
        OptionalDouble number = value(base);
        yield number.isEmpty()
            ? number
            : OptionalDouble.of(Math.pow(number.getAsDouble(), exponent));
      }
      case Syntax.Binary(Syntax.Sign sign, Syntax left, Syntax right, _) ->
          joined(sign, value(left), value(right));
      case Syntax.Name _, Syntax.Text _, Syntax.Call _ -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble negated(OptionalDouble number) {
    return number.isEmpty() ? number : OptionalDouble.of(-number.getAsDouble());
  }

  private static OptionalDouble joined(
      Syntax.Sign sign, OptionalDouble left, OptionalDouble right) {
    if (left.isEmpty() || right.isEmpty()) {
      return OptionalDouble.empty();
    }
    double a = left.getAsDouble();
    double b = right.getAsDouble();
    return OptionalDouble.of(
        switch (sign) {
          case PLUS -> a + b;
          case MINUS -> a - b;
          case PRODUCT, TIMES -> a * b;
          case OVER -> a / b;
        });
  }
}
