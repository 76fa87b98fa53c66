package studio.backprop.view.text;

import java.util.Locale;
import studio.backprop.writing.Style;

/// Numbers as cells show them: short, with two decimals and a true minus sign.
public final class NumberText {
  /// Where there is no number yet.
  public static final String NOT_YET = "·";

  private static final double MOST_WITH_DECIMALS = 99.995;
  private static final double MOST_WRITTEN_OUT = 99_999.5;

  private NumberText() {}

  /// At most six characters or so. What would round to 0.00 without being zero keeps its magnitude:
  /// a learner must not take a small gradient for none.
  public static String brief(double value) {
    return brief(value, Style.USUAL.digits());
  }

  /// The same with another number of decimals.
  public static String brief(double value, int digits) {
    double size = Math.abs(value);
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+∞" : "−∞";
    }
    if (value == 0) {
      return decimals(0, digits);
    }
    if (size < 0.5 * Math.pow(10, -digits) || size >= MOST_WRITTEN_OUT) {
      return sign(value) + scientific(size);
    }
    if (size < MOST_WITH_DECIMALS) {
      return sign(value) + decimals(size, digits);
    }
    return size < 999.95
        ? sign(value) + Math.round(size * 10) / 10.0
        : sign(value) + Math.round(size);
  }

  /// A whole number as such, as word indices are.
  public static String whole(double value) {
    return value == Math.rint(value) ? exact(value) : brief(value);
  }

  /// Every digit that it takes to read the same number back.
  public static String exact(double value) {
    return typed(value).replace('-', '−').replace("Infinity", "∞");
  }

  /// The same with the signs of a keyboard, as a person would type it.
  public static String typed(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /// Rounded half up, as a person does.
  private static String decimals(double size, int digits) {
    long scale = Math.round(Math.pow(10, digits));
    long all = Math.round(size * scale);
    String rest = Long.toString(scale + all % scale).substring(1);
    return all / scale + (digits == 0 ? "" : "." + rest);
  }

  private static String sign(double value) {
    return value < 0 ? "−" : "";
  }

  private static String scientific(double size) {
    String text = String.format(Locale.ROOT, "%.0e", size);
    int at = text.indexOf('e');
    String exponent = text.substring(at + 1).replaceFirst("^\\+?(-?)0*", "$1").replace('-', '−');
    return text.substring(0, at) + "e" + exponent;
  }
}
