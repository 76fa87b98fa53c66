package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Dims;

/// Adds one node.
record Adding(Assembled before, String id, Optional<Node.Position> position) {

  Outcome leaf(LeafNode.Kind kind, String rows, String columns) {
    Scenario scenario = before.scenario();
    String high = Shaping.spaceless(rows);
    String wide = Shaping.spaceless(columns);
    return Ids.refusal(scenario, id)
        .or(() -> Shaping.refusal(scenario, id, high, wide))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> added(new LeafNode(id, kind, high, wide, numbers(high, wide))));
  }

  private Matrix numbers(String rows, String columns) {
    Dims dims = before.scenario().dims();
    return Matrix.generate(
        (int) dims.size(rows).value(),
        (int) dims.size(columns).value(),
        FreshNumbers.of(id)::weight);
  }

  Outcome operation(String op) {
    return Ids.refusal(before.scenario(), id)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> added(new OperationNode(id, op, Map.of())));
  }

  private Outcome added(Node node) {
    Node placed = node.with(new Node.Appearance(Optional.empty(), position));
    return Settling.of(
        before, before.scenario().withNodes(Nodes.of(before.scenario()).and(List.of(placed))));
  }
}
