package studio.backprop.writing.formula;

import java.util.function.Function;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Index.Arithmetic;
import studio.backprop.writing.formula.Formula.Range;

/// Indices as text: `k`, `4·i + j`, `⌊k/2⌋`.
final class Indices {
  private Indices() {}

  static String plain(Index index) {
    return write(index, "·", "⌊", "/", "⌋", " mod ", "−");
  }

  static String tex(Index index) {
    return write(index, "\\cdot ", "\\lfloor ", "/", "\\rfloor ", "\\bmod ", "-");
  }

  static String plain(Range range) {
    return write(range, Indices::plain);
  }

  static String tex(Range range) {
    return write(range, Indices::tex);
  }

  /// `:`, `i` or `3:5`, as NumPy writes it.
  private static String write(Range range, Function<Index, String> one) {
    return switch (range) {
      case Range.All() -> ":";
      case Range.One(Index index) -> one.apply(index);
      case Range.Between(long from, long to) -> from + ":" + to;
    };
  }

  private static String write(
      Index index, String dot, String open, String over, String close, String mod, String minus) {
    return switch (index) {
      case Index.At(long value) -> value < 0 ? minus + -value : Long.toString(value);
      case Index.Letter(String name, _) -> name;
      case Index.Computed(Arithmetic sign, Index left, Index right, _) -> {
        String a = write(left, dot, open, over, close, mod, minus);
        String b = write(right, dot, open, over, close, mod, minus);
        yield switch (sign) {
          case PLUS -> a + "+" + b;
          case MINUS -> a + minus + (isSum(right) ? "(" + b + ")" : b);
          case TIMES ->
              (right instanceof Index.At ? b + dot + tight(left, a) : tight(left, a) + dot + b);
          case DIVIDED -> open + tight(left, a) + over + b + close;
          case QUOTIENT -> tight(left, a) + over + b;
          case MODULO -> tight(left, a) + mod + b;
        };
      }
    };
  }

  private static String tight(Index index, String text) {
    return isSum(index) ? "(" + text + ")" : text;
  }

  private static boolean isSum(Index index) {
    return index instanceof Index.Computed(Arithmetic sign, _, _, _)
        && (sign == Arithmetic.PLUS || sign == Arithmetic.MINUS || sign == Arithmetic.MODULO);
  }
}
