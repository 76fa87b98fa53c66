package studio.backprop.scalar;

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

  /// `a + b`, `a − b`, `a·b`, `⌊a / b⌋` or `a mod b`.
  record Computed(Arithmetic sign, Index left, Index right) implements Index {}

  /// How two indices make a third.
  enum Arithmetic {
    PLUS,
    MINUS,
    TIMES,
    /// Rounded down.
    DIVIDED,
    MODULO;

    long apply(long left, long right) {
      return switch (this) {
        case PLUS -> left + right;
        case MINUS -> left - right;
        case TIMES -> left * right;
        case DIVIDED -> Math.floorDiv(left, right);
        case MODULO -> Math.floorMod(left, right);
      };
    }
  }

  static Index at(long value) {
    return new At(value);
  }

  default Index plus(Index other) {
    return isZero() ? other : other.isZero() ? this : computed(Arithmetic.PLUS, other);
  }

  default Index plus(long other) {
    return other < 0 ? minus(at(-other)) : plus(at(other));
  }

  default Index minus(Index other) {
    return other.isZero() ? this : computed(Arithmetic.MINUS, other);
  }

  default Index times(long other) {
    return other == 1 ? this : computed(Arithmetic.TIMES, at(other));
  }

  /// Rounded down, and simplified where the ranges of the letters allow it.
  default Index dividedBy(long other) {
    if (other == 1) {
      return this;
    }
    if (bound() <= other) {
      return at(0);
    }
    if (this
            instanceof
            Computed(Arithmetic sign, Computed(Arithmetic by, Index a, At(long m)), Index b)
        && sign == Arithmetic.PLUS
        && by == Arithmetic.TIMES) {
      if (m % other == 0) {
        return a.times(m / other).plus(b.dividedBy(other));
      }
      if (other % m == 0 && b.bound() <= m) {
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
    if (bound() <= other) {
      return this;
    }
    if (this
            instanceof
            Computed(Arithmetic sign, Computed(Arithmetic by, Index a, At(long m)), Index b)
        && sign == Arithmetic.PLUS
        && by == Arithmetic.TIMES) {
      if (m % other == 0) {
        return b.modulo(other);
      }
      if (other % m == 0 && b.bound() <= m) {
        return a.modulo(other / m).times(m).plus(b);
      }
    }
    return computed(Arithmetic.MODULO, at(other));
  }

  /// What it stays below and not under 0, `Long.MAX_VALUE` where that is not known.
  private long bound() {
    return switch (this) {
      case At(long value) -> value < 0 ? Long.MAX_VALUE : value + 1;
      case Letter(_, long range) -> range;
      case Computed(Arithmetic sign, Index left, At(long by)) when left.bound() < Long.MAX_VALUE ->
          switch (sign) {
            case PLUS -> left.bound() + by;
            case TIMES -> (left.bound() - 1) * by + 1;
            case DIVIDED -> (left.bound() - 1) / by + 1;
            case MODULO -> by;
            case MINUS -> Long.MAX_VALUE;
          };
      case Computed _ -> Long.MAX_VALUE;
    };
  }

  private Index computed(Arithmetic sign, Index other) {
    return this instanceof At(long a) && other instanceof At(long b)
        ? at(sign.apply(a, b))
        : new Computed(sign, this, other);
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
      case Computed(_, Index left, Index right) -> left.mentions(letter) || right.mentions(letter);
    };
  }

  /// The row or column, given the letters.
  default long value(ToLongFunction<Letter> letters) {
    return switch (this) {
      case At(long value) -> value;
      case Letter letter -> letters.applyAsLong(letter);
      case Computed(Arithmetic sign, Index left, Index right) ->
          sign.apply(left.value(letters), right.value(letters));
    };
  }
}
