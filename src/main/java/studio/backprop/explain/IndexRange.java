package studio.backprop.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import studio.backprop.scalar.Condition;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Index.Computed;
import studio.backprop.scalar.Index.Letter;

/// From where to where an index goes while its letters take all their values.
record IndexRange(long first, long last) {

  /// Each letter from 0 to below its count.
  static IndexRange of(Index index, ToLongFunction<Letter> counts) {
    return switch (index) {
      case Index.At(long value) -> new IndexRange(value, value);
      case Letter letter -> new IndexRange(0, counts.applyAsLong(letter) - 1);
      case Computed(Index.Arithmetic sign, Index left, Index right, _) ->
          of(sign, of(left, counts), of(right, counts));
    };
  }

  private static IndexRange of(Index.Arithmetic sign, IndexRange left, IndexRange right) {
    return switch (sign) {
      case PLUS -> new IndexRange(left.first + right.first, left.last + right.last);
      case MINUS -> new IndexRange(left.first - right.last, left.last - right.first);
      case TIMES -> new IndexRange(left.first * right.first, left.last * right.last);
      case DIVIDED, QUOTIENT ->
          new IndexRange(
              Math.floorDiv(left.first, right.last), Math.floorDiv(left.last, right.first));
      case MODULO ->
          Math.floorDiv(left.first, right.first) == Math.floorDiv(left.last, right.first)
              ? new IndexRange(
                  Math.floorMod(left.first, right.first), Math.floorMod(left.last, right.first))
              : new IndexRange(0, right.first - 1);
    };
  }

  /// As much of it as there is of a matrix.
  IndexRange within(long count) {
    return new IndexRange(Math.clamp(first, 0, count - 1), Math.clamp(last, 0, count - 1));
  }

  int from() {
    return (int) first;
  }

  int count() {
    return (int) (last - first + 1);
  }

  /// The letters that an index is made of.
  static Set<Letter> letters(Index index) {
    return switch (index) {
      case Index.At _ -> Set.of();
      case Letter letter -> Set.of(letter);
      case Computed(_, Index left, Index right, _) -> {
        Set<Letter> letters = new LinkedHashSet<>(letters(left));
        letters.addAll(letters(right));
        yield letters;
      }
    };
  }

  /// The letters that conditions are about.
  static Set<Letter> letters(List<Condition> conditions) {
    Set<Letter> letters = new LinkedHashSet<>();
    for (Condition condition : conditions) {
      letters.addAll(
          letters(
              switch (condition) {
                case Condition.Within(Index index, _, _) -> index;
                case Condition.Divides(Index index, _) -> index;
              }));
    }
    return letters;
  }
}
