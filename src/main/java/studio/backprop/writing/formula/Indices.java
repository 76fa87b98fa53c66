package studio.backprop.writing.formula;

import studio.backprop.scalar.Index;
import studio.backprop.scalar.Index.Arithmetic;

/// Indices as text: `k`, `4·i + j`, `⌊k/2⌋`.
final class Indices {
  private Indices() {}

  static String plain(Index index) {
    return write(index, "·", "⌊", "/", "⌋", " mod ", "−");
  }

  static String tex(Index index) {
    return write(index, "\\cdot ", "\\lfloor ", "/", "\\rfloor ", "\\bmod ", "-");
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
