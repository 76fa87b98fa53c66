package studio.backprop.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.backprop.shape.Dims;

/// What assembling comes to: the graph as far as it goes, and everything that is wrong.
///
/// @param graph all nodes whose shapes are known together with those of everything that they need;
///   where nothing is wrong, the whole graph
/// @param unfinished all other nodes, in the order of the source
/// @param problems everything that is wrong, whatever the numbers are; see [DataCheck]
public record Assembly(Graph graph, List<Unfinished> unfinished, List<Problem> problems) {
  public Assembly {
    unfinished = List.copyOf(unfinished);
    problems = List.copyOf(problems);
  }

  /// The same structure with other numbers and looks.
  ///
  /// @param nodes the nodes of the source, which may differ from those before in what leaves hold,
  ///   in labels and in positions
  public Assembly redefined(List<Node> nodes, Dims dims) {
    return new Assembly(
        graph.redefined(nodes, dims),
        unfinished.stream().map(one -> one.redefined(nodes.get(one.position()))).toList(),
        problems);
  }

  /// What an unfinished node waits for in the end: the nearest before it that something is wrong
  /// with.
  public Optional<Unfinished> cause(Unfinished waiting) {
    Map<String, Unfinished> byId = new HashMap<>();
    unfinished.forEach(one -> byId.putIfAbsent(one.id(), one));
    Set<Unfinished> seen = new HashSet<>(List.of(waiting));
    Deque<Unfinished> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      Unfinished node = next.remove();
      if (!node.problems().isEmpty()) {
        return Optional.of(node);
      }
      node.wires().stream()
          .map(wire -> byId.get(wire.from()))
          .filter(from -> from != null && seen.add(from))
          .forEach(next::add);
    }
    return Optional.empty();
  }

  public boolean isWhole() {
    return problems.isEmpty();
  }

  /// The graph where nothing is wrong with it.
  public Optional<Graph> whole() {
    return isWhole() ? Optional.of(graph) : Optional.empty();
  }
}
