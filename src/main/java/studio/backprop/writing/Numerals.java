package studio.backprop.writing;

import java.util.stream.Collectors;

/// Numbers, indices and powers as they stand in a formula.
public final class Numerals {
  private static final String LETTERS = "aehijklmnoprstuvx";
  private static final String LOW = "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numerals() {}

  /// The shortest form that reads back the same, whole numbers without a point, with a true minus
  /// sign: `−0.5`, `1e−5`.
  public static String plain(double value) {
    return digits(value).replace("E", "e").replace('-', '−');
  }

  /// The same in TeX: `-0.5`, `10^{-5}`.
  public static String tex(double value) {
    String digits = digits(value);
    int at = digits.indexOf('E');
    if (at < 0) {
      return digits;
    }
    String front = digits.substring(0, at);
    String power = "10^{" + digits.substring(at + 1) + "}";
    return front.equals("1") ? power : front + " \\cdot " + power;
  }

  private static String digits(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return Double.toString(value).replace(".0E", "E");
  }

  /// An index set low: `ₖ`; where there is no such sign, after an underline.
  public static String subscript(String index) {
    return index.chars().mapToObj(c -> below((char) c)).collect(Collectors.joining());
  }

  private static String below(char sign) {
    int letter = LETTERS.indexOf(sign);
    return letter >= 0
        ? String.valueOf(LOW.charAt(letter))
        : String.valueOf((char) ('₀' + (sign - '0')));
  }

  /// A whole power set high: `²`.
  public static String raised(int exponent) {
    return Integer.toString(exponent)
        .chars()
        .mapToObj(digit -> String.valueOf(RAISED.charAt(digit - '0')))
        .collect(Collectors.joining());
  }
}
