package studio.backprop.scenario.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.backprop.graph.Node;
import studio.backprop.notation.ProgramParser;
import studio.backprop.scenario.Scenario;

/// The names that are in use, and how to find others.
///
/// @param taken the ids of nodes, and what a node is better not called: symbols, `return`
public record Ids(Set<String> taken) {
  static final int LONGEST = 32;
  private static final Pattern ID = Pattern.compile(Node.ID);
  private static final Pattern NUMBERING = Pattern.compile("(?<=.)[0-9]+$");

  public Ids {
    taken = Set.copyOf(taken);
  }

  /// The names that a scenario uses.
  public static Ids of(Scenario scenario) {
    Set<String> taken = new HashSet<>(scenario.dims().sizes().keySet());
    taken.add(ProgramParser.RETURN);
    scenario.nodes().forEach(node -> taken.add(node.id()));
    return new Ids(taken);
  }

  /// Whether a node may have that id: a letter followed by letters, digits or `_`, at most 32.
  public static boolean isOne(String text) {
    return ID.matcher(text).matches();
  }

  /// Why no new node of a scenario may have that id.
  static Optional<Refusal> refusal(Scenario scenario, String id) {
    if (!isOne(id)) {
      return Optional.of(new Refusal.NoId(id));
    }
    return scenario.node(id).map(_ -> new Refusal.IdTaken(id));
  }

  /// An id that is free: the one given, or one that is numbered on, `S2` for `S`.
  public String fresh(String like) {
    return fresh(like, taken);
  }

  /// An id that is free for each node, no two the same.
  Map<String, String> fresh(List<Node> nodes) {
    Set<String> used = new HashSet<>(taken);
    Map<String, String> names = new LinkedHashMap<>();
    for (Node node : nodes) {
      String name = fresh(node.id(), used);
      used.add(name);
      names.put(node.id(), name);
    }
    return names;
  }

  private static String fresh(String like, Set<String> used) {
    if (!used.contains(like)) {
      return like;
    }
    String stem = NUMBERING.matcher(like).replaceFirst("");
    for (int number = 2; ; number++) {
      String digits = Integer.toString(number);
      String name = stem.substring(0, Math.min(stem.length(), LONGEST - digits.length())) + digits;
      if (!used.contains(name)) {
        return name;
      }
    }
  }
}
