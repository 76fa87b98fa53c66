package studio.backprop.graph;

import java.util.Optional;
import studio.backprop.operation.Copied;

/// A graph in which every operation has another name.
public final class Copies {
  private Copies() {}

  /// The same graph, in which no operation has the name that rooms know; its batch is left out.
  public static Graph of(Graph graph) {
    return new Graph(
        graph.nodes().stream().map(Copies::of).toList(),
        graph.output().map(GraphNode::id),
        graph.outputGradient(),
        Optional.empty());
  }

  private static GraphNode of(GraphNode node) {
    Node definition =
        node.definition() instanceof OperationNode run
            ? new OperationNode(run.id(), Copied.NAME, run.inputs(), run.options())
            : node.definition();
    return new GraphNode(
        node.index(),
        definition,
        node.shape(),
        Copied.of(node.bound()),
        node.operands(),
        node.contributes(),
        node.wordIndices());
  }
}
