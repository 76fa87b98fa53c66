package studio.backprop.writing.style;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import studio.backprop.scalar.Digits;
import studio.backprop.scalar.Numeral;

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

  private static final MathContext ONE_FIGURE = new MathContext(1);
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
    return write(inCell(value));
  }

  private Numeral inCell(double value) {
    double size = Math.abs(value);
    if (!Double.isFinite(value)) {
      return new Numeral.NotFinite(value);
    }
    if (size != 0 && size < NOTHING) {
      return new Numeral.AboutZero();
    }
    return size != 0 && (size < 0.5 * Math.pow(10, -decimals) || size >= MOST_WRITTEN_OUT)
        ? Numeral.scientific(BigDecimal.valueOf(value).round(ONE_FIGURE))
        : rounded(value, size < MOST_WITH_DECIMALS ? decimals : size < MOST_WITH_ONE ? 1 : 0);
  }

  /// Half up, as a person does.
  private static Numeral rounded(double value, int decimals) {
    long size = Math.round(Math.abs(value) * Math.round(Math.pow(10, decimals)));
    return new Numeral.Decimal(BigDecimal.valueOf(value < 0 ? -size : size, decimals), 0);
  }

  /// A difference as a cell shows it, with its sign, and `=` where there is none.
  public String difference(double value) {
    return value == 0 ? "=" : (inCell(value).value() > 0 ? "+" : "") + cell(value);
  }

  /// As a line of text shows it: zeros behind the point say that something was rounded away.
  public Numeral shown(double value) {
    Numeral shown = inCell(value);
    return shown instanceof Numeral.Decimal decimal
            && Math.abs(value - shown.value()) <= NOISE * Math.abs(value)
        ? decimal.withoutZeros()
        : shown;
  }

  /// The same as a text: `0.4`, `1`, and `1.00` for 0.998.
  public String text(double value) {
    return write(shown(value));
  }

  /// With the signs of print.
  public String write(Numeral numeral) {
    return printed(Digits.of(numeral));
  }

  private String printed(String keyed) {
    return marked(keyed.replace('-', '−').replace("Infinity", "∞"));
  }

  /// With what stands before the decimals in the language.
  private String marked(String pointed) {
    return pointed.replace('.', mark);
  }

  /// Numbers, or what has numbers in it, one after the other: apart by semicolons where a comma
  /// stands before decimals.
  public String list(List<String> all) {
    boolean commas = mark == ',' && all.stream().anyMatch(one -> one.indexOf(',') >= 0);
    return all.stream().collect(Collectors.joining(commas ? "; " : ", "));
  }

  /// The same among factors, a negative one in brackets: `2·(−0.5)`.
  public String factor(double value) {
    Numeral shown = shown(value);
    return shown.value() < 0 ? "(" + write(shown) + ")" : write(shown);
  }

  /// The same in TeX: `-0.5`, `5 \cdot 10^{-3}`.
  public String tex(double value) {
    return tex(shown(value));
  }

  /// A column of numbers, each as wide as the widest and with the points one under the other.
  public List<String> column(double... values) {
    List<Numeral> numerals = Arrays.stream(values).mapToObj(this::shown).toList();
    int behind = numerals.stream().mapToInt(Numbers::behindPoint).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Numeral numeral : numerals) {
      lines.add(write(numeral) + " ".repeat(behind - behindPoint(numeral)));
    }
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    lines.replaceAll(line -> " ".repeat(widest - line.length()) + line);
    return lines;
  }

  /// How many characters its decimals take, with what stands before them.
  private static int behindPoint(Numeral numeral) {
    return numeral instanceof Numeral.Decimal(BigDecimal digits, _) && digits.scale() > 0
        ? 1 + digits.scale()
        : 0;
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
    return write(Numeral.exact(value));
  }

  /// The same in TeX: `-0.5`, `10^{-5}`.
  public String exactTex(double value) {
    return tex(Numeral.exact(value));
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
    return write(inFigures(value));
  }

  /// Two figures and the power of ten, for an error: `1.2e−07`.
  public String size(double value) {
    return printed(magnitude(value));
  }

  /// Six figures with the signs of a keyboard, for a terminal: `0.333333`, `1.2e-7`.
  public static String figures(double value) {
    return Digits.of(inFigures(value));
  }

  /// The same before it is written.
  public static Numeral inFigures(double value) {
    return Numeral.exact(
        Double.isFinite(value) ? new BigDecimal(value).round(FIGURES).doubleValue() : value);
  }

  /// Two figures and the power of ten with the signs of a keyboard, for a terminal: `1.2e-07`.
  public static String magnitude(double value) {
    return String.format(Locale.ROOT, "%.1e", value);
  }

  /// In TeX.
  public String tex(Numeral numeral) {
    return switch (numeral) {
      case Numeral.AboutZero() -> "{\\approx}0";
      case Numeral.NotFinite(double number) ->
          Double.isNaN(number) ? "\\text{NaN}" : number < 0 ? "-\\infty" : "\\infty";
      case Numeral.Decimal(BigDecimal digits, int power) -> {
        String factor =
            digits.toPlainString().replace(".", mark == ',' ? "{,}" : String.valueOf(mark));
        String sign = digits.signum() < 0 ? "-" : "";
        boolean isOne = digits.abs().compareTo(BigDecimal.ONE) == 0;
        yield power == 0 ? factor : (isOne ? sign : factor + " \\cdot ") + "10^{" + power + "}";
      }
    };
  }
}
