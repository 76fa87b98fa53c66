package studio.backprop.writing;

import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/// The numbers of one column, each as wide as the widest and with the points one under the other.
final class NumberColumn {
  private static final int DECIMALS = 4;

  /// What has fewer than two digits left under four decimals is written with its magnitude.
  private static final double SMALLEST = 0.001;

  private static final double LARGEST = 1e7;

  private final String[] whole;
  private final String[] rest;
  private int wholeWidth;
  private int restWidth;

  NumberColumn(int rows, IntToDoubleFunction numbers) {
    whole = new String[rows];
    rest = new String[rows];
    for (int i = 0; i < rows; i++) {
      String number = rounded(numbers.applyAsDouble(i));
      int point = number.indexOf('.');
      whole[i] = point < 0 ? number : number.substring(0, point);
      rest[i] = point < 0 ? "" : number.substring(point);
      wholeWidth = Math.max(wholeWidth, whole[i].length());
      restWidth = Math.max(restWidth, rest[i].length());
    }
  }

  String line(int row) {
    return " ".repeat(wholeWidth - whole[row].length())
        + whole[row]
        + rest[row]
        + " ".repeat(restWidth - rest[row].length());
  }

  /// With four decimals at most, and a true minus.
  static String rounded(double number) {
    if (Double.isNaN(number)) {
      return "NaN";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "∞" : "−∞";
    }
    double size = Math.abs(number);
    boolean plain = size == 0 || (size >= SMALLEST && size < LARGEST);
    String digits = plain ? decimals(size) : scientific(size);
    return number < 0 ? "−" + digits : digits;
  }

  private static String decimals(double size) {
    return withoutZeros(String.format(Locale.ROOT, "%." + DECIMALS + "f", size));
  }

  private static String scientific(double size) {
    String[] parts = String.format(Locale.ROOT, "%.3e", size).split("e", 2);
    return withoutZeros(parts[0])
        + "e"
        + Integer.toString(Integer.parseInt(parts[1])).replace('-', '−');
  }

  private static String withoutZeros(String decimals) {
    return decimals.replaceFirst("\\.?0+$", "");
  }
}
