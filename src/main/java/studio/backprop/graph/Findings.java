package studio.backprop.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The problems of a source as they are found, and which nodes have any, by position.
final class Findings {
  private final List<Problem> all = new ArrayList<>();
  private final Map<Integer, List<Problem>> byNode = new HashMap<>();
  private final BitSet spoiled = new BitSet();

  /// A problem of no node.
  void add(Place place, Rule rule, WayOut... waysOut) {
    all.add(Problem.of(place, rule, waysOut));
  }

  /// A problem of the node at a position.
  void add(int position, Place.OfNode place, Rule rule, WayOut... waysOut) {
    Problem problem = Problem.of(place, rule, waysOut);
    all.add(problem);
    byNode.computeIfAbsent(position, _ -> new ArrayList<>()).add(problem);
    spoiled.set(position);
  }

  /// Puts another problem in the place of each.
  void replaceAll(UnaryOperator<Problem> by) {
    all.replaceAll(by);
    byNode.values().forEach(problems -> problems.replaceAll(by));
  }

  boolean isSpoiled(int position) {
    return spoiled.get(position);
  }

  List<Problem> of(int position) {
    return byNode.getOrDefault(position, List.of());
  }

  List<Problem> all() {
    return all;
  }
}
