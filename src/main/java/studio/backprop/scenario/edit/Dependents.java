package studio.backprop.scenario.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Scenario;

/// The nodes that a node must not be wired to, as that would close a circle.
public final class Dependents {
  private Dependents() {}

  /// A node and all that is computed with it, straight or on the way.
  public static Set<String> of(Scenario scenario, String id) {
    Map<String, List<String>> uses = new HashMap<>();
    for (Node node : scenario.nodes()) {
      if (node instanceof OperationNode operation) {
        for (String from : operation.inputs().values()) {
          uses.computeIfAbsent(from, _ -> new ArrayList<>()).add(node.id());
        }
      }
    }
    Set<String> reached = new HashSet<>(Set.of(id));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (String next : uses.getOrDefault(open.remove(), List.of())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }
}
