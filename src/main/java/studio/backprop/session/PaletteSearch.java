package studio.backprop.session;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Looks for names in the palette: those that begin with what is typed come first, then those of
/// which a word does, then those that hold it; of each the shortest first.
///
/// @param wanted what was typed; nothing finds everything, in the order of the palette
public record PaletteSearch(String wanted) {
  private enum Rank {
    BEGINS,
    WORD_BEGINS,
    HOLDS
  }

  /// The names that are found, the best first.
  public List<String> in(List<String> names) {
    String text = wanted.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
    if (text.isEmpty()) {
      return names;
    }
    return names.stream()
        .filter(name -> rank(name, text).isPresent())
        .sorted(
            Comparator.comparing((String name) -> rank(name, text).orElseThrow())
                .thenComparingInt(String::length))
        .toList();
  }

  private static Optional<Rank> rank(String name, String text) {
    if (name.startsWith(text)) {
      return Optional.of(Rank.BEGINS);
    }
    if (name.contains("-" + text)) {
      return Optional.of(Rank.WORD_BEGINS);
    }
    return name.contains(text) ? Optional.of(Rank.HOLDS) : Optional.empty();
  }
}
