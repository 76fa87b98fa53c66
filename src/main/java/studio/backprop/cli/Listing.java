package studio.backprop.cli;

import java.util.List;

/// Names in a sentence: not more of them than one reads.
final class Listing {
  private static final int MOST = 20;

  private Listing() {}

  static String of(List<String> names) {
    String listed = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    return names.size() > MOST ? listed + ", …" : listed;
  }
}
