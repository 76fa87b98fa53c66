package studio.backprop.telling;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The names that there are, where one is none of them: of few all, of many those that are most
/// alike.
final class NearestNames {
  private static final int MOST = 6;

  /// No name of a node is longer.
  private static final int LONGEST = 32;

  private NearestNames() {}

  static String listed(String wanted, List<String> names) {
    return names.size() <= MOST
        ? String.join(", ", names)
        : names.stream()
            .sorted(Comparator.comparingInt(name -> distance(cut(wanted), cut(name))))
            .limit(MOST)
            .collect(Collectors.joining(", "));
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(LONGEST, name.length())).toLowerCase(Locale.ROOT);
  }

  /// How many letters are put in, taken out or exchanged to make one of the other.
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int exchanged = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(exchanged, 1 + Math.min(row[j - 1], before[j]));
      }
      before = row;
    }
    return before[other.length()];
  }
}
