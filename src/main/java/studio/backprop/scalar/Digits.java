package studio.backprop.scalar;

import java.math.BigDecimal;
import studio.backprop.scalar.Numeral.AboutZero;
import studio.backprop.scalar.Numeral.Decimal;
import studio.backprop.scalar.Numeral.NotFinite;

/// A number as people and programs type it.
public final class Digits {
  private Digits() {}

  /// In the shortest form that reads back the same: `3`, `-0.5`, `1e-5`, `NaN`, `-Infinity`. Whole
  /// numbers have no point, and no zero has a sign.
  public static String of(double value) {
    return of(Numeral.exact(value));
  }

  /// With the digits that it has.
  public static String of(Numeral numeral) {
    return switch (numeral) {
      case Decimal(BigDecimal digits, int power) ->
          digits.toPlainString() + (power == 0 ? "" : "e" + power);
      case AboutZero() -> "≈0";
      case NotFinite(double number) -> Double.toString(number);
    };
  }
}
