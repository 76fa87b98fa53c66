package studio.backprop.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import studio.backprop.scalar.Index.Letter;
import studio.backprop.scalar.Letters;

/// How many of its values each letter takes: all, unless it is limited.
final class LetterCounts implements ToLongFunction<Letter> {
  private final Map<Letter, Long> limits = new HashMap<>();

  void limit(Letter letter, long count) {
    limits.put(letter, count);
  }

  @Override
  public long applyAsLong(Letter letter) {
    return limits.getOrDefault(letter, letter.range());
  }

  /// How many ways there are for letters to take their values; very many are as many as a `long`
  /// can say.
  long ways(Set<Letter> letters) {
    double ways = 1;
    for (Letter letter : letters) {
      ways *= applyAsLong(letter);
    }
    return (long) ways;
  }

  /// Goes through all ways.
  void each(Set<Letter> letters, Consumer<Letters.Values> then) {
    each(new ArrayList<>(letters), new Letters.Values(), then);
  }

  private void each(List<Letter> letters, Letters.Values at, Consumer<Letters.Values> then) {
    if (letters.isEmpty()) {
      then.accept(at);
      return;
    }
    Letter first = letters.getFirst();
    for (long k = 0; k < applyAsLong(first); k++) {
      at.set(first, k);
      each(letters.subList(1, letters.size()), at, then);
    }
  }
}
