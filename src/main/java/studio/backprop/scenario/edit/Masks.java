package studio.backprop.scenario.edit;

import java.util.Optional;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;

/// Operands of zeros and ones, which a formula would take for quantities.
final class Masks {
  private Masks() {}

  /// Why an operation cannot be written as a formula; empty where it has no mask.
  static Optional<Refusal> refusal(Graph graph, GraphNode node) {
    return node.operation().masks().stream()
        .findFirst()
        .map(mask -> {
          Edge edge = node.operands().get(mask.operand());
          return new Refusal.MaskLost(node.id(), graph.node(edge.from()).id());
        });
  }
}
