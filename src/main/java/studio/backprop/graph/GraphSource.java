package studio.backprop.graph;

import java.util.List;
import java.util.Optional;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Dims;

/// What a graph is assembled from: the part of a scenario that computes.
///
/// @param nodes in any order
/// @param output the id of the node that gradients are taken of
/// @param outputGradient the gradient that arrives there; where it is empty, [[1]]
public record GraphSource(
    Dims dims, List<Node> nodes, String output, Optional<Matrix> outputGradient) {
  public GraphSource {
    nodes = List.copyOf(nodes);
  }
}
