package studio.backprop.scalar;

import java.math.BigDecimal;

/// A number as it is shown: its digits are settled, the signs that it is written with are not.
public sealed interface Numeral {

  /// A decimal fraction.
  ///
  /// @param power of ten that the digits are times; 0 where they stand for themselves
  record Decimal(BigDecimal digits, int power) implements Numeral {

    /// The same without zeros at the end of its decimals.
    public Decimal withoutZeros() {
      BigDecimal without = digits.stripTrailingZeros();
      return new Decimal(without.scale() < 0 ? without.setScale(0) : without, power);
    }
  }

  /// So near to zero that its digits mean nothing.
  record AboutZero() implements Numeral {}

  /// Infinite, or no number.
  record NotFinite(double number) implements Numeral {}

  /// Every digit that it takes to read the same number back.
  static Numeral exact(double number) {
    if (!Double.isFinite(number)) {
      return new NotFinite(number);
    }
    double size = Math.abs(number);
    if (number == Math.rint(number) && size < 1e15) {
      return new Decimal(BigDecimal.valueOf((long) number), 0);
    }
    BigDecimal digits = BigDecimal.valueOf(number).stripTrailingZeros();
    return size >= 1e-3 && size < 1e7 ? new Decimal(digits, 0) : scientific(digits);
  }

  /// With one digit before the point.
  static Numeral scientific(BigDecimal number) {
    int power = number.precision() - number.scale() - 1;
    return new Decimal(number.scaleByPowerOfTen(-power), power);
  }

  /// What a reader takes it for.
  default double value() {
    return switch (this) {
      case Decimal(BigDecimal digits, int power) -> digits.scaleByPowerOfTen(power).doubleValue();
      case AboutZero() -> 0;
      case NotFinite(double number) -> number;
    };
  }

  /// The same with the other sign.
  default Numeral negated() {
    return switch (this) {
      case Decimal(BigDecimal digits, int power) -> new Decimal(digits.negate(), power);
      case AboutZero() -> this;
      case NotFinite(double number) -> new NotFinite(-number);
    };
  }
}
