package studio.backprop.session.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Looks for names in the palette: those that begin with what is typed come first, then those of
/// which a word does, then those that hold it; of each the shortest first; at last those of a
/// family in whose name its words are.
///
/// @param wanted what was typed; nothing finds everything, in the order of the palette
public record PaletteSearch(String wanted) {
  private enum Rank {
    BEGINS,
    WORD_BEGINS,
    HOLDS,
    OF_A_FAMILY
  }

  /// The names that are found, the best first.
  ///
  /// @param family what the family of each is called
  public List<String> in(List<String> names, UnaryOperator<String> family) {
    String text = wanted.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
    if (text.isEmpty()) {
      return names;
    }
    return names.stream()
        .filter(name -> rank(name, family, text).isPresent())
        .sorted(
            Comparator.comparing((String name) -> rank(name, family, text).orElseThrow())
                .thenComparingInt(String::length))
        .toList();
  }

  private static Optional<Rank> rank(String name, UnaryOperator<String> family, String text) {
    if (name.startsWith(text)) {
      return Optional.of(Rank.BEGINS);
    }
    if (name.contains("-" + text)) {
      return Optional.of(Rank.WORD_BEGINS);
    }
    if (name.contains(text)) {
      return Optional.of(Rank.HOLDS);
    }
    return new WordSearch(text).finds(family.apply(name))
        ? Optional.of(Rank.OF_A_FAMILY)
        : Optional.empty();
  }
}
