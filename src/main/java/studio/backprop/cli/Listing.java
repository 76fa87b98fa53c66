package studio.backprop.cli;

import java.util.ArrayList;
import java.util.List;

/// Names in a sentence, and problems one below the other: not more of them than one reads.
final class Listing {
  private static final int MOST = 20;
  private static final int MOST_PROBLEMS = 100;

  private Listing() {}

  static String of(List<String> names) {
    String listed = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    return names.size() > MOST ? listed + ", …" : listed;
  }

  /// The first hundred, and how many more there are.
  static List<String> few(List<String> problems) {
    if (problems.size() <= MOST_PROBLEMS) {
      return problems;
    }
    List<String> few = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
    few.add("and %d more problems like these".formatted(problems.size() - MOST_PROBLEMS));
    return few;
  }
}
