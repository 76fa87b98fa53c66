package studio.backprop.shape;

/// The extent of one axis: a number, and how it is written in symbols (`n`, `c·d`, or `4`).
///
/// @param value the number of rows or columns, at least 1
/// @param symbol how it is written: a symbol, a product or sum of symbols, or the number itself
public record Size(long value, String symbol) {
  /// A longer symbol is given up for its number: sums and products of sizes could grow without end.
  private static final int LONGEST_SYMBOL = 40;

  public Size {
    if (symbol.length() > LONGEST_SYMBOL) {
      symbol = Long.toString(value);
    }
  }

  /// A size that is only a number.
  public static Size of(long value) {
    return new Size(value, Long.toString(value));
  }

  /// A size with a name.
  public static Size named(String symbol, long value) {
    return new Size(value, symbol);
  }

  /// Whether this is a number without a name.
  public boolean isLiteral() {
    return Character.isDigit(symbol.charAt(0)) && symbol.equals(Long.toString(value));
  }

  /// The product of two sizes: `c·d`. Numbers multiply, and a 1 disappears.
  public Size times(Size other) {
    long product = Cost.product(value, other.value);
    if (isLiteral() && other.isLiteral()) {
      return of(product);
    }
    if (isLiteral() && value == 1) {
      return other;
    }
    if (other.isLiteral() && other.value == 1) {
      return this;
    }
    return new Size(product, factor() + "·" + other.factor());
  }

  /// The sum of two sizes, as two blocks side by side have: `c+d`.
  public Size plus(Size other) {
    long sum = Cost.sum(value, other.value);
    return isLiteral() && other.isLiteral() ? of(sum) : new Size(sum, symbol + "+" + other.symbol);
  }

  /// The symbol as it stands beside a `×`: in brackets where it is a product or a sum.
  public String bracketed() {
    return symbol.indexOf('·') >= 0 || symbol.indexOf('+') >= 0 ? "(" + symbol + ")" : symbol;
  }

  private String factor() {
    return symbol.indexOf('+') >= 0 ? "(" + symbol + ")" : symbol;
  }
}
