package studio.backprop.writing.style;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import studio.backprop.scalar.Digits;

/// Writes numbers. What is shown is rounded to a reader's decimals, the same wherever it stands;
/// what is pointed at, copied or edited has every digit. Programs and terminals take a decimal
/// point whatever the language.
///
/// @param decimals how many are shown
/// @param mark what stands before them
public record Numbers(int decimals, char mark) {
  private static final double MOST_WITH_DECIMALS = 999.995;
  private static final double MOST_WITH_ONE = 9999.95;
  private static final double MOST_WRITTEN_OUT = 99_999.5;

  /// What is left of a number by rounding it, as a share of it, is the noise of floating point.
  private static final double NOISE = 1e-13;

  /// Smaller ones are what rounding leaves of a zero: `0.1 + 0.2 − 0.3`. They are written as that,
  /// and neither as zero nor as if their digits meant anything.
  private static final double NOTHING = 1e-15;

  private static final MathContext FIGURES = new MathContext(6);

  /// The digits of a number that somebody typed or that comes out even.
  private static final MathContext EVEN = new MathContext(12);

  /// With a decimal point.
  public Numbers(int decimals) {
    this(decimals, '.');
  }

  /// As a cell shows it, at most seven characters or so: `0.40`, `123.46`, `5e−3`. What would round
  /// to 0.00 without being zero keeps its magnitude: a learner must not take a small gradient for
  /// none. Below 1e−15 it is `≈0`.
  public String cell(double value) {
    return marked(pointed(value));
  }

  private String pointed(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
    }
    double size = Math.abs(value);
    if (size != 0 && size < NOTHING) {
      return "≈0";
    }
    String digits =
        size != 0 && (size < 0.5 * Math.pow(10, -decimals) || size >= MOST_WRITTEN_OUT)
            ? scientific(size)
            : rounded(size, size < MOST_WITH_DECIMALS ? decimals : size < MOST_WITH_ONE ? 1 : 0);
    return value < 0 ? "−" + digits : digits;
  }

  /// A difference as a cell shows it, with its sign, and `=` where there is none.
  public String difference(double value) {
    String cell = cell(value);
    boolean signed = value > 0 && !cell.startsWith("≈");
    return value == 0 ? "=" : signed ? "+" + cell : cell;
  }

  /// The same in a line of text, where zeros behind the point say that something was rounded away:
  /// `0.4`, `1`, and `1.00` for 0.998.
  public String text(double value) {
    String cell = pointed(value);
    if (cell.indexOf('.') < 0 || cell.indexOf('e') >= 0) {
      return cell;
    }
    double shown = Double.parseDouble(cell.replace('−', '-'));
    boolean isAll = Math.abs(value - shown) <= NOISE * Math.abs(value);
    return marked(isAll ? cell.replaceFirst("\\.?0+$", "") : cell);
  }

  /// With what stands before the decimals in the language.
  private String marked(String pointed) {
    return pointed.replace('.', mark);
  }

  /// A number back from how it is shown.
  public double read(String shown) {
    return Double.parseDouble(shown.replace(mark, '.').replace('−', '-').replace("∞", "Infinity"));
  }

  /// Numbers, or what has numbers in it, one after the other: apart by semicolons where a comma
  /// stands before decimals.
  public String list(List<String> all) {
    boolean commas = mark == ',' && all.stream().anyMatch(one -> one.indexOf(',') >= 0);
    return all.stream().collect(Collectors.joining(commas ? "; " : ", "));
  }

  /// The same among factors, a negative one in brackets: `2·(−0.5)`.
  public String factor(double value) {
    String text = text(value);
    return text.startsWith("−") ? "(" + text + ")" : text;
  }

  /// The same in TeX: `-0.5`, `5 \cdot 10^{-3}`.
  public String tex(double value) {
    return inTex(text(value));
  }

  /// A column of numbers, each as wide as the widest and with the points one under the other.
  public List<String> column(double... values) {
    List<String> texts = new ArrayList<>();
    int before = 0;
    int behind = 0;
    for (double value : values) {
      String text = text(value);
      texts.add(text);
      before = Math.max(before, point(text));
      behind = Math.max(behind, text.length() - point(text));
    }
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      int point = point(text);
      lines.add(" ".repeat(before - point) + text + " ".repeat(behind - (text.length() - point)));
    }
    return lines;
  }

  private int point(String text) {
    int at = text.indexOf(mark);
    return at < 0 ? text.length() : at;
  }

  /// Every digit without the noise of floating point: `0.06` for 0.05999999999999994.
  public String sure(double value) {
    return exact(withoutNoise(value));
  }

  private static double withoutNoise(double value) {
    if (!Double.isFinite(value)) {
      return value;
    }
    double even = new BigDecimal(value).round(EVEN).doubleValue();
    return Math.abs(value - even) <= NOISE * Math.abs(value) ? even : value;
  }

  /// Every digit that it takes to read the same number back: `−0.1234567890123`, `1e−5`.
  public String exact(double value) {
    return signed(Digits.of(value));
  }

  private String signed(String keyed) {
    return marked(keyed.replace('-', '−').replace("Infinity", "∞"));
  }

  /// The same in TeX: `-0.5`, `10^{-5}`.
  public String exactTex(double value) {
    return inTex(exact(value));
  }

  /// The same with the signs of a keyboard, as it is typed.
  public String typed(double value) {
    return marked(Digits.of(value));
  }

  /// Every digit without the noise of floating point and with the signs of a keyboard, for whoever
  /// takes it elsewhere.
  public String copied(double value) {
    return typed(withoutNoise(value));
  }

  /// Six figures: `0.333333`, `1.2e−7`.
  public String brief(double value) {
    return signed(figures(value));
  }

  /// Two figures and the power of ten, for an error: `1.2e−07`.
  public String size(double value) {
    return signed(magnitude(value));
  }

  /// Six figures with the signs of a keyboard, for a terminal: `0.333333`, `1.2e-7`.
  public static String figures(double value) {
    return Digits.of(
        Double.isFinite(value) ? new BigDecimal(value).round(FIGURES).doubleValue() : value);
  }

  /// Two figures and the power of ten with the signs of a keyboard, for a terminal: `1.2e-07`.
  public static String magnitude(double value) {
    return String.format(Locale.ROOT, "%.1e", value);
  }

  /// Rounded half up, as a person does.
  private static String rounded(double size, int digits) {
    long scale = Math.round(Math.pow(10, digits));
    long all = Math.round(size * scale);
    String rest = Long.toString(scale + all % scale).substring(1);
    return all / scale + (digits == 0 ? "" : "." + rest);
  }

  private static String scientific(double size) {
    String[] parts = String.format(Locale.ROOT, "%.0e", size).split("e", 2);
    return parts[0] + "e" + Integer.toString(Integer.parseInt(parts[1])).replace('-', '−');
  }

  private static String inTex(String text) {
    if (text.equals("≈0")) {
      return "{\\approx}0";
    }
    String signs =
        text.replace('−', '-')
            .replace("∞", "\\infty")
            .replace("NaN", "\\text{NaN}")
            .replace(",", "{,}");
    int at = signs.indexOf('e');
    if (at < 0 || signs.startsWith("\\")) {
      return signs;
    }
    String power = "10^{" + signs.substring(at + 1) + "}";
    return switch (signs.substring(0, at)) {
      case "1" -> power;
      case "-1" -> "-" + power;
      case String front -> front + " \\cdot " + power;
    };
  }
}
