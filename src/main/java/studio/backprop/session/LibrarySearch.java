package studio.backprop.session;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import studio.backprop.graph.Node;
import studio.backprop.scenario.library.Library;

/// Looks for words in the library: each must begin a word of a scenario's title, summary, group or
/// of the operations that it uses.
public final class LibrarySearch {
  private final List<String> wanted;

  /// @param words what was typed; nothing finds everything
  public LibrarySearch(String words) {
    wanted = List.of(simple(words).strip().split(" +"));
  }

  public boolean finds(Library.Entry entry) {
    String operations =
        entry.scenario().nodes().stream().map(Node::op).collect(Collectors.joining(" "));
    String text =
        " "
            + simple(
                String.join(" ", entry.title(), entry.summary(), entry.group(), operations)
                    + " "
                    + operations.replace("-", ""));
    return wanted.stream().allMatch(word -> text.contains(" " + word));
  }

  /// Letters, digits and what matters between them, in lower case; hyphens are as good as spaces.
  private static String simple(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}ŷ]+", " ");
  }
}
