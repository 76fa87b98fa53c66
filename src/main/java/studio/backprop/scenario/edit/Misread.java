package studio.backprop.scenario.edit;

import java.util.Optional;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;

/// Finds numbers that would be read as word indices from now on, and are none: those that were
/// drawn may be drawn anew, those that a person wrote may not.
///
/// @param before the graph in which nothing is read so that is not already
record Misread(Graph before) {

  Optional<Refusal> in(Graph graph) {
    return graph.forward().stream()
        .flatMap(node ->
            node.operation().indexPorts().stream()
                .flatMap(indices -> written(graph, node, indices).stream()))
        .findFirst();
  }

  private Optional<Refusal> written(
      Graph graph, GraphNode embedding, BoundOperation.WordIndices indices) {
    GraphNode from = graph.node(embedding.operands().get(indices.operand()).from());
    boolean already = before.find(from.id()).filter(GraphNode::wordIndices).isPresent();
    if (already || !(from.definition() instanceof LeafNode leaf)) {
      return Optional.empty();
    }
    FreshNumbers fresh = FreshNumbers.of(leaf.id());
    Matrix value = leaf.value();
    for (int k = 0; k < value.size(); k++) {
      int row = k / value.columns();
      int column = k % value.columns();
      double number = value.get(k);
      if (!indices.isWord(number) && number != fresh.weight(row, column)) {
        return Optional.of(
            new Refusal.NoWordIndex(
                leaf.id(), row, column, number, embedding.id(), indices.words()));
      }
    }
    return Optional.empty();
  }
}
