package studio.backprop.writing.formula;

import java.util.stream.Collectors;

/// Indices and powers as signs that are set low and high.
final class Scripts {
  private static final String LETTERS = "aehijklmnoprstuvx";
  private static final String LOW = "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Scripts() {}

  /// An index set low: `ₖ`; where there is no such sign, after an underline.
  static String subscript(String index) {
    return index.chars().mapToObj(c -> below((char) c)).collect(Collectors.joining());
  }

  private static String below(char sign) {
    int letter = LETTERS.indexOf(sign);
    return letter >= 0
        ? String.valueOf(LOW.charAt(letter))
        : String.valueOf((char) ('₀' + (sign - '0')));
  }

  /// A whole power set high: `²`.
  static String raised(int exponent) {
    return Integer.toString(exponent)
        .chars()
        .mapToObj(digit -> String.valueOf(RAISED.charAt(digit - '0')))
        .collect(Collectors.joining());
  }
}
