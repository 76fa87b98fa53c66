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
import studio.backprop.shape.WrittenSize;

/// Adds one node.
record Adding(Assembled before, String id, Optional<Node.Position> position) {

  Outcome leaf(LeafNode.Kind kind, WrittenSize rows, WrittenSize columns) {
    Scenario scenario = before.scenario();
    return Ids.refusal(scenario, id)
        .or(() -> Shaping.refusal(scenario, id, rows, columns))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> added(new LeafNode(id, kind, rows, columns, numbers(rows, columns))));
  }

  private Matrix numbers(WrittenSize rows, WrittenSize columns) {
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
