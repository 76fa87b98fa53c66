package studio.backprop.scalar;

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

  /// Rounded down. A letter that never comes to `other` leaves nothing.
  default Index dividedBy(long other) {
    if (other == 1) {
      return this;
    }
    return this instanceof Letter(_, long range) && range <= other
        ? at(0)
        : computed(Arithmetic.DIVIDED, at(other));
  }

  default Index modulo(long other) {
    if (other == 1) {
      return at(0);
    }
    return this instanceof Letter(_, long range) && range <= other
        ? this
        : computed(Arithmetic.MODULO, at(other));
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
  default long value(Letters.Values letters) {
    return switch (this) {
      case At(long value) -> value;
      case Letter letter -> letters.of(letter);
      case Computed(Arithmetic sign, Index left, Index right) ->
          sign.apply(left.value(letters), right.value(letters));
    };
  }
}
