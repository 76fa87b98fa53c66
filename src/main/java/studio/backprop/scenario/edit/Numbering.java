package studio.backprop.scenario.edit;

import java.util.Set;

/// Ids for what comes out of one node: `L_1`, `L_2`, and of what has a name `L_Yhat`.
public final class Numbering {
  private final String stem;
  private final Set<String> taken;
  private int number;

  /// @param taken the ids that are not free; those that are given join them
  public Numbering(Set<String> taken, String stem) {
    this.stem = stem;
    this.taken = taken;
  }

  /// The next number that is free.
  public String next() {
    String id;
    do {
      id = named(Integer.toString(++number));
    } while (!taken.add(id));
    return id;
  }

  /// After something inside; the next number where that cannot be an id.
  String of(String name) {
    String id = named(name);
    return Ids.isOne(id) && taken.add(id) ? id : next();
  }

  private String named(String end) {
    int left = Math.max(1, Ids.LONGEST - 1 - end.length());
    return stem.substring(0, Math.min(stem.length(), left)) + "_" + end;
  }
}
