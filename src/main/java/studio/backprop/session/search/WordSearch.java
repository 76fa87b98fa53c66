package studio.backprop.session.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import studio.backprop.graph.Node;
import studio.backprop.scenario.library.Library;

/// Looks for words in a text: each must begin one of its words. In a language that writes no
/// spaces, it may stand anywhere.
public final class WordSearch {
  private final List<String> wanted;

  /// @param words what was typed; nothing finds everything
  public WordSearch(String words) {
    wanted = List.of(simple(words).strip().split(" "));
  }

  public boolean finds(String text) {
    String words = " " + simple(text);
    return wanted.stream()
        .allMatch(word -> words.contains(isAmongOthers(word) ? word : " " + word));
  }

  /// Whether it begins with a letter that words are not parted before.
  private static boolean isAmongOthers(String word) {
    return !word.isEmpty() && Character.isIdeographic(word.codePointAt(0));
  }

  /// Looks in a scenario's title, summary, group and the operations that it uses.
  public boolean finds(Library.Entry entry) {
    String operations =
        entry.scenario().nodes().stream().map(Node::op).collect(Collectors.joining(" "));
    return finds(
        String.join(
            " ",
            entry.title(),
            entry.summary(),
            entry.group(),
            operations,
            operations.replace("-", "")));
  }

  /// Letters and digits in lower case; whatever else parts words is as good as a space.
  private static String simple(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
  }
}
