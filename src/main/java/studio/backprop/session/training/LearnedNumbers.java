package studio.backprop.session.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.Descent;

/// What a descent has made of parameters, as far as that can be shown: all of it is finite.
///
/// @param values by the ids of the parameters
record LearnedNumbers(Map<String, Matrix> values) {

  static LearnedNumbers of(Descent there) {
    Map<String, Matrix> values = new HashMap<>();
    for (Node node : there.source().nodes()) {
      if (node instanceof LeafNode leaf && leaf.isParameter() && isFinite(leaf)) {
        values.put(leaf.id(), leaf.value());
      }
    }
    return new LearnedNumbers(values);
  }

  private static boolean isFinite(LeafNode leaf) {
    return Double.isFinite(leaf.value().largestMagnitude());
  }

  /// A document with these numbers in it.
  Scenario in(Scenario before) {
    List<Node> nodes = new ArrayList<>(before.nodes());
    nodes.replaceAll(node ->
        node instanceof LeafNode leaf && values.containsKey(leaf.id())
            ? leaf.withValue(Objects.requireNonNull(values.get(leaf.id())))
            : node);
    return before.withNodes(nodes);
  }
}
