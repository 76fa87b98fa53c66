package studio.backprop.writing;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers in a sentence.
public final class Figure {
  private static final MathContext DIGITS = new MathContext(3);

  private Figure() {}

  /// Three digits that count: `0.37`, `−1.5`, `1.2e−7`.
  public static String brief(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    double size = Math.abs(value);
    String text =
        size >= 1e-4 && size < 1e6
            ? rounded.toPlainString()
            : rounded.toString().replace("E+", "e").replace("E", "e");
    return text.replace('-', '−');
  }

  /// The same, a negative one in brackets, as after a sign.
  public static String factor(double value) {
    String text = brief(value);
    return text.startsWith("−") ? "(" + text + ")" : text;
  }
}
