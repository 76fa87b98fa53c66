package studio.backprop.scalar;

import java.util.Optional;
import java.util.function.ToLongFunction;

/// A row or column as a symbol: a number, a letter that something is summed over, or arithmetic of
/// these, as a reshape or a window needs it.
public sealed interface Index {

  /// A fixed row or column, from 0.
  record At(long value) implements Index {}

  /// A letter.
  ///
  /// @param name how it is written: `k`
  /// @param range how many values it takes, from 0
  record Letter(String name, long range) implements Index {}

  /// `a + b`, `a − b`, `a·b`, `⌊a / b⌋`, `a / b` or `a mod b`.
  ///
  /// @param bound what it stays below and not under 0, `Long.MAX_VALUE` where that is not known
  record Computed(Arithmetic sign, Index left, Index right, long bound) implements Index {}

  /// How two indices make a third.
  enum Arithmetic {
    PLUS,
    MINUS,
    TIMES,
    /// Rounded down.
    DIVIDED,
    /// Where nothing is left over.
    QUOTIENT,
    MODULO;

    long apply(long left, long right) {
      return switch (this) {
        case PLUS -> left + right;
        case MINUS -> left - right;
        case TIMES -> left * right;
        case DIVIDED, QUOTIENT -> Math.floorDiv(left, right);
        case MODULO -> Math.floorMod(left, right);
      };
    }
  }

  static Index at(long value) {
    return new At(value);
  }

  default Index plus(Index other) {
    if (isZero() || other.isZero()) {
      return isZero() ? other : this;
    }
    return undoes(Arithmetic.MINUS, other).orElseGet(() -> computed(Arithmetic.PLUS, other));
  }

  default Index plus(long other) {
    return other < 0 ? minus(at(-other)) : plus(at(other));
  }

  default Index minus(Index other) {
    return other.isZero()
        ? this
        : undoes(Arithmetic.PLUS, other).orElseGet(() -> computed(Arithmetic.MINUS, other));
  }

  default Index times(long other) {
    return other == 1
        ? this
        : undoes(Arithmetic.QUOTIENT, at(other))
            .orElseGet(() -> computed(Arithmetic.TIMES, at(other)));
  }

  /// Where a cell of so wide a matrix stands in row-major order; [#dividedBy] and [#modulo] find
  /// row and column in it again.
  static Index rowMajor(Index row, long width, Index column) {
    Index before = width == 1 ? row : row.computed(Arithmetic.TIMES, at(width));
    return before.plus(column);
  }

  /// a, where this is `a sign other`.
  private Optional<Index> undoes(Arithmetic sign, Index other) {
    return this instanceof Computed(Arithmetic own, Index left, Index right, _)
            && own == sign
            && right.equals(other)
        ? Optional.of(left)
        : Optional.empty();
  }

  /// The same where a condition beside it keeps it from 0 to below an end.
  default Index within(long end) {
    return end == 1
        ? at(0)
        : this instanceof Computed(Arithmetic sign, Index left, Index right, long bound)
            ? new Computed(sign, left, right, Math.min(bound, end))
            : this;
  }

  /// Divided where a condition beside it says that nothing is left over.
  default Index exactlyBy(long other) {
    return other == 1 ? this : computed(Arithmetic.QUOTIENT, at(other));
  }

  /// Rounded down, and simplified where the ranges of the letters allow it.
  default Index dividedBy(long other) {
    if (other == 1) {
      return this;
    }
    if (below() <= other) {
      return at(0);
    }
    if (this
            instanceof
            Computed(Arithmetic sign, Computed(Arithmetic by, Index a, At(long m), _), Index b, _)
        && sign == Arithmetic.PLUS
        && by == Arithmetic.TIMES) {
      if (m % other == 0) {
        return a.times(m / other).plus(b.dividedBy(other));
      }
      if (other % m == 0 && b.below() <= m) {
        return a.dividedBy(other / m);
      }
    }
    return computed(Arithmetic.DIVIDED, at(other));
  }

  /// What is left over, simplified likewise.
  default Index modulo(long other) {
    if (other == 1) {
      return at(0);
    }
    if (below() <= other) {
      return this;
    }
    if (this
            instanceof
            Computed(Arithmetic sign, Computed(Arithmetic by, Index a, At(long m), _), Index b, _)
        && sign == Arithmetic.PLUS
        && by == Arithmetic.TIMES) {
      if (m % other == 0) {
        return b.modulo(other);
      }
      if (other % m == 0 && b.below() <= m) {
        return a.modulo(other / m).times(m).plus(b);
      }
    }
    return computed(Arithmetic.MODULO, at(other));
  }

  /// What it stays below and not under 0, `Long.MAX_VALUE` where that is not known.
  private long below() {
    return switch (this) {
      case At(long value) -> value < 0 ? Long.MAX_VALUE : value + 1;
      case Letter(_, long range) -> range;
      case Computed computed -> computed.bound();
    };
  }

  private Index computed(Arithmetic sign, Index other) {
    return this instanceof At(long a) && other instanceof At(long b)
        ? at(sign.apply(a, b))
        : new Computed(sign, this, other, bound(sign, below(), other.below()));
  }

  private static long bound(Arithmetic sign, long left, long right) {
    if (left == Long.MAX_VALUE || right == Long.MAX_VALUE) {
      return Long.MAX_VALUE;
    }
    return switch (sign) {
      case PLUS -> left + right - 1;
      case TIMES -> (left - 1) * (right - 1) + 1;
      case DIVIDED, QUOTIENT -> (left - 1) / (right - 1) + 1;
      case MODULO -> right - 1;
      case MINUS -> Long.MAX_VALUE;
    };
  }

  private boolean isZero() {
    return this instanceof At(long value) && value == 0;
  }

  /// Whether it is a number whatever the letters are.
  default boolean isFixed() {
    return this instanceof At;
  }

  /// Whether a letter is in it.
  default boolean mentions(Letter letter) {
    return switch (this) {
      case At _ -> false;
      case Letter own -> own.equals(letter);
      case Computed(_, Index left, Index right, _) ->
          left.mentions(letter) || right.mentions(letter);
    };
  }

  /// The row or column, given the letters.
  default long value(ToLongFunction<Letter> letters) {
    return switch (this) {
      case At(long value) -> value;
      case Letter letter -> letters.applyAsLong(letter);
      case Computed(Arithmetic sign, Index left, Index right, _) ->
          sign.apply(left.value(letters), right.value(letters));
    };
  }
}
