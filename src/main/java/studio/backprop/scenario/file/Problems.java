package studio.backprop.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.backprop.graph.Problem;
import studio.backprop.scenario.Quoted;

/// What is wrong with a file, as it is found. Only the first hundred are kept: a file can hold
/// millions.
final class Problems {
  private static final int MOST = 100;
  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_MESSAGE = 1000;

  private final List<Problem> listed = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private int count;

  void add(String place, String message) {
    count++;
    if (listed.size() < MOST) {
      places.add(place);
      listed.add(
          new Problem(
              Quoted.clipped(place, LONGEST_PLACE), Quoted.clipped(message, LONGEST_MESSAGE)));
    }
  }

  /// Adds what was found later, but for what only repeats or follows from a problem that stands at
  /// the same place, around it or within it.
  void addNew(List<Problem> later) {
    Set<String> earlier = Set.copyOf(places);
    for (Problem problem : later) {
      if (earlier.stream().noneMatch(place -> covers(place, problem.place()))) {
        add(problem.place(), problem.message());
      }
    }
  }

  int count() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  List<Problem> list() {
    List<Problem> all = new ArrayList<>(listed);
    if (count > MOST) {
      all.add(new Problem("", "and %,d more problems like these".formatted(count - MOST)));
    }
    return all;
  }

  private static boolean covers(String earlier, String later) {
    boolean isWholeNode = later.startsWith("nodes[") && later.indexOf('.') < 0;
    return earlier.equals(later)
        || isWithin(later, earlier)
        || (!isWholeNode && isWithin(earlier, later));
  }

  private static boolean isWithin(String inner, String outer) {
    return inner.length() > outer.length()
        && inner.startsWith(outer)
        && (inner.charAt(outer.length()) == '.' || inner.charAt(outer.length()) == '[');
  }
}
