package studio.backprop.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How long what is said may be. Of the ways to say it the longest that fits is taken, and nothing
/// is ever cut.
///
/// @param characters the most that there is room for
record Budget(int characters) {

  /// What two lines under the graph have room for.
  static final Budget CAPTION = new Budget(160);

  /// Several sentences as one text.
  ///
  /// @param ways the ways to say each of them, from full to short; an empty one leaves it out
  String choose(List<List<String>> ways) {
    return combined(ways).stream()
        .filter(text -> text.length() <= characters)
        .max(Comparator.comparingInt(String::length))
        .orElseGet(() -> joined(ways.stream().map(List::getLast).toList()));
  }

  private static List<String> combined(List<List<String>> ways) {
    List<List<String>> texts = List.of(List.of());
    for (List<String> way : ways) {
      List<String> shortening = shortening(way);
      texts =
          texts.stream()
              .flatMap(said -> shortening.stream().map(next -> with(said, next)))
              .toList();
    }
    return texts.stream().map(Budget::joined).toList();
  }

  /// The ways without those that are no shorter than a fuller one.
  private static List<String> shortening(List<String> ways) {
    List<String> shortening = new ArrayList<>();
    for (String way : ways) {
      if (shortening.isEmpty() || way.length() < shortening.getLast().length()) {
        shortening.add(way);
      }
    }
    return shortening;
  }

  private static List<String> with(List<String> said, String next) {
    List<String> more = new ArrayList<>(said);
    more.add(next);
    return more;
  }

  private static String joined(List<String> sentences) {
    return sentences.stream()
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
