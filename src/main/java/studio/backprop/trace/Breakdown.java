package studio.backprop.trace;

import java.util.Optional;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;

/// The first number of a descent that is not finite.
///
/// @param step before which step, from 0
/// @param node where it began: what this is made of is finite
/// @param row of the examples whose turn it is
public record Breakdown(int step, String node, int row, int column, double number) {

  /// Where a pass has its first number that is not finite.
  static Optional<Breakdown> in(int step, Trace trace) {
    return trace.graph().nodes().stream()
        .flatMap(node -> in(step, node.id(), trace.value(node)).stream())
        .findFirst();
  }

  /// A parameter that is not finite, though the loss may be.
  static Optional<Breakdown> in(int step, GraphSource source) {
    for (Node node : source.nodes()) {
      if (node instanceof LeafNode leaf) {
        Optional<Breakdown> found = in(step, leaf.id(), leaf.value());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Breakdown> in(int step, String node, Matrix value) {
    for (int k = 0; k < value.size(); k++) {
      if (!Double.isFinite(value.get(k))) {
        int row = k / value.columns();
        int column = k % value.columns();
        return Optional.of(new Breakdown(step, node, row, column, value.get(k)));
      }
    }
    return Optional.empty();
  }
}
