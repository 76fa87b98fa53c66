package studio.backprop.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.backprop.expression.Reference.Entry;
import studio.backprop.scalar.Condition;
import studio.backprop.scalar.Index.Letter;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;

/// What must hold around a cell for it to count: conditions, and brackets that are 0 or 1.
record ReachScope(List<Condition> conditions, List<Scalar> brackets) {
  static final ReachScope OPEN = new ReachScope(List.of(), List.of());

  ReachScope and(List<Condition> more) {
    return new ReachScope(joined(conditions, more), brackets);
  }

  ReachScope andBrackets(List<Scalar> more) {
    return new ReachScope(conditions, joined(brackets, more));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return more.isEmpty() ? some : Stream.concat(some.stream(), more.stream()).toList();
  }

  boolean isOpen() {
    return conditions.isEmpty() && brackets.isEmpty();
  }

  /// Whether a cell counts for which the letters stand for these numbers.
  boolean holds(Letters.Values at, TreeBuilder numbers) {
    return conditions.stream().allMatch(condition -> condition.holds(at))
        && brackets.stream().allMatch(bracket -> numbers.number(bracket, at) != 0);
  }

  /// The letters that decide which cell it is, and whether it counts.
  Set<Letter> letters(Entry entry) {
    Set<Letter> letters = new LinkedHashSet<>(IndexRange.letters(entry.row()));
    letters.addAll(IndexRange.letters(entry.column()));
    letters.addAll(IndexRange.letters(conditions));
    for (Scalar bracket : brackets) {
      Entries.visit(
          bracket,
          (inside, bound) -> {
            Set<Letter> own = new LinkedHashSet<>(IndexRange.letters(inside.row()));
            own.addAll(IndexRange.letters(inside.column()));
            bound.forEach(own::remove);
            letters.addAll(own);
          });
    }
    return letters;
  }
}
