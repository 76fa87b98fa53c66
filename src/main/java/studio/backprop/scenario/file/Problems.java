package studio.backprop.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.backprop.graph.Problem;
import studio.backprop.scenario.Quoted;
import tools.jackson.core.TokenStreamLocation;

/// What is wrong with a file, as it is found. Only the first hundred are kept: a file can hold
/// millions.
final class Problems {
  private static final int MOST = 100;
  private static final int LONGEST_PATH = 200;

  private final List<FileProblem> listed = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private int count;

  void add(String path, FileRule rule, Object... details) {
    add(path, new FileProblem.InText(shown(path), rule, List.of(details)));
  }

  void add(TokenStreamLocation at, FileRule rule, Object... details) {
    add(FileProblem.AtCharacter.of(at, rule, List.of(details)));
  }

  private void add(String path, FileProblem problem) {
    if (listed.size() < MOST) {
      paths.add(path);
    }
    add(problem);
  }

  private void add(FileProblem problem) {
    count++;
    if (listed.size() < MOST) {
      listed.add(problem);
    }
  }

  /// Adds what is wrong with the graph, but for what only repeats or follows from a problem that
  /// stands at the same place, around it or within it.
  void addNew(List<Problem> later, Paths where) {
    Set<String> earlier = Set.copyOf(paths);
    for (Problem problem : later) {
      String path = where.of(problem.place());
      if (earlier.stream().noneMatch(place -> covers(place, path))) {
        add(path, new FileProblem.InGraph(shown(path), problem));
      }
    }
  }

  int count() {
    return count;
  }

  /// Whether nothing worse is wrong than that the graph is half built.
  boolean areOfHalfBuilt() {
    return listed.stream().allMatch(Problems::isOfHalfBuilt);
  }

  private static boolean isOfHalfBuilt(FileProblem problem) {
    return problem instanceof FileProblem.InGraph(_, Problem wrong) && wrong.isOfHalfBuilt();
  }

  boolean isEmpty() {
    return count == 0;
  }

  List<FileProblem> list() {
    List<FileProblem> all = new ArrayList<>(listed);
    if (count > MOST) {
      all.add(new FileProblem.InText("", FileRule.PROBLEMS_ARE_FEW, List.of(count - MOST)));
    }
    return all;
  }

  private static String shown(String path) {
    return Quoted.clipped(path, LONGEST_PATH);
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
