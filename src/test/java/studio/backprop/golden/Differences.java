package studio.backprop.golden;

import java.util.List;

/// The first lines that are gone or new in a text.
final class Differences {
  private static final int MOST = 12;

  /// So far is looked for the place from which two texts go on alike.
  private static final int REACH = 60;

  private final String file;
  private final List<String> was;
  private final List<String> is;
  private final StringBuilder text = new StringBuilder();
  private int count;

  Differences(String file, List<String> was, List<String> is) {
    this.file = file;
    this.was = was;
    this.is = is;
  }

  /// Lines `file:12: − was` and `file:12: + is`.
  String text() {
    int i = 0;
    int j = 0;
    while ((i < was.size() || j < is.size()) && count < MOST) {
      if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
        i++;
        j++;
      } else {
        int[] skips = skips(i, j);
        for (int k = 0; k < Math.max(skips[0], skips[1]); k++) {
          if (k < skips[0]) {
            add(i + k, "− " + was.get(i + k));
          }
          if (k < skips[1]) {
            add(i + k, "+ " + is.get(j + k));
          }
        }
        i += skips[0];
        j += skips[1];
      }
    }
    return text.toString();
  }

  /// How many lines are gone and how many are new before both go on alike.
  private int[] skips(int i, int j) {
    for (int both = 1; both <= REACH; both++) {
      for (int gone = 0; gone <= both; gone++) {
        int atWas = i + gone;
        int atIs = j + both - gone;
        if (atWas < was.size() && atIs < is.size() && was.get(atWas).equals(is.get(atIs))) {
          return new int[] {gone, both - gone};
        }
      }
    }
    return new int[] {Math.min(REACH, was.size() - i), Math.min(REACH, is.size() - j)};
  }

  private void add(int line, String change) {
    if (count == MOST) {
      text.append("\n…");
    } else if (count < MOST) {
      text.append("\n%s:%d: %s".formatted(file, line + 1, change));
    }
    count++;
  }
}
