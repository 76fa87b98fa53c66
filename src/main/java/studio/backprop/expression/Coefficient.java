package studio.backprop.expression;

import studio.backprop.shape.Size;

/// A number in front of a matrix, and how it is written: `2/n`, `λ`, `−1`.
///
/// @param value the number
/// @param numerator what stands above the line, or alone
/// @param denominator what stands below the line, empty where there is none
public record Coefficient(double value, String numerator, String denominator) {

  public static Coefficient of(double value) {
    return new Coefficient(value, Numerals.plain(value), "");
  }

  /// `numerator/size`, as a mean over that many has it.
  public static Coefficient over(double numerator, Size size) {
    return new Coefficient(numerator / size.value(), Numerals.plain(numerator), size.bracketed());
  }

  public Coefficient negated() {
    String turned = numerator.startsWith("−") ? numerator.substring(1) : "−" + numerator;
    return new Coefficient(-value, turned, denominator);
  }

  boolean isMinusOne() {
    return value == -1 && denominator.isEmpty();
  }

  /// On one line: `2/n`.
  public String plain() {
    return denominator.isEmpty() ? numerator : numerator + "/" + denominator;
  }
}
