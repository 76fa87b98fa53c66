package studio.backprop.scalar;

import java.util.function.ToLongFunction;

/// What decides whether a cell is there: an index inside its range, or one that divides.
public sealed interface Condition {

  /// `from ≤ index < to`
  record Within(Index index, long from, long to) implements Condition {}

  /// `divisor | index`
  record Divides(Index index, long divisor) implements Condition {}

  /// Whether it holds, given the letters.
  default boolean holds(ToLongFunction<Index.Letter> letters) {
    return switch (this) {
      case Within(Index index, long from, long to) -> {
        long value = index.value(letters);
        yield value >= from && value < to;
      }
      case Divides(Index index, long divisor) -> index.value(letters) % divisor == 0;
    };
  }
}
