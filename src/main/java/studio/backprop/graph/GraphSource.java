package studio.backprop.graph;

import java.util.List;
import java.util.Optional;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.shape.Dims;

/// What a graph is assembled from: the part of a scenario that computes.
///
/// @param catalogue the operations that its nodes may run
/// @param nodes in any order
/// @param output the id of the node that gradients are taken of; empty where it is not chosen yet
/// @param outputGradient the gradient that arrives there; where it is empty, [[1]]
/// @param batch the symbol of dims along which examples lie; where it is empty, nothing is taken
///   for an example
public record GraphSource(
    Catalogue catalogue,
    Dims dims,
    List<Node> nodes,
    Optional<String> output,
    Optional<Matrix> outputGradient,
    Optional<String> batch) {
  public GraphSource {
    nodes = List.copyOf(nodes);
  }

  /// A source with an output.
  public GraphSource(
      Catalogue catalogue,
      Dims dims,
      List<Node> nodes,
      String output,
      Optional<Matrix> outputGradient,
      Optional<String> batch) {
    this(catalogue, dims, nodes, Optional.of(output), outputGradient, batch);
  }
}
