package studio.backprop.trace;

import java.util.Optional;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;

/// A run beside one that was pinned before.
///
/// @param pinned what it is compared with
/// @param extent how far from zero the differences go
public record Comparison(Trace pinned, Extent extent) {

  /// Compares each value and each gradient that was there, of the same size, before.
  ///
  /// @throws IllegalStateException where that would hold up the window; see [FrameThread]
  public static Comparison of(Trace pinned, Trace now) {
    FrameThread.admit(now.graph());
    return new Comparison(
        pinned,
        new Extent(largest(pinned, now, Quantity.VALUE), largest(pinned, now, Quantity.GRADIENT)));
  }

  private static double largest(Trace pinned, Trace now, Quantity quantity) {
    double largest = 0;
    for (GraphNode node : now.graph().nodes()) {
      Matrix matrix = now.matrix(node, quantity);
      Optional<Matrix> before = before(pinned, node, quantity);
      if (before.isPresent()) {
        largest = Math.max(largest, Extent.largest(matrix.minus(before.get())));
      }
    }
    return largest;
  }

  /// What a node's value or gradient was; empty where it was not there or of another size.
  public Optional<Matrix> before(GraphNode node, Quantity quantity) {
    return before(pinned, node, quantity);
  }

  private static Optional<Matrix> before(Trace pinned, GraphNode node, Quantity quantity) {
    return pinned
        .graph()
        .find(node.id())
        .map(then -> pinned.matrix(then, quantity))
        .filter(then -> node.shape().hasSizes(then.rows(), then.columns()));
  }
}
