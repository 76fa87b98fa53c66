package studio.backprop.trace;

import java.util.Map;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;

/// What is learned at the end of a pass: θ ← θ − α·∂L/∂θ, for each parameter that something comes
/// back to; and what becomes of what has come back.
///
/// @param rate α
/// @param clears whether gradients are cleared then, or left for the next pass to add to
/// @param held what earlier passes left at parameters, by their ids: this one adds to it
public record Learning(double rate, boolean clears, Map<String, Matrix> held) {
  public Learning {
    held = Map.copyOf(held);
  }

  /// Whether what comes back to a node may be left there for the next pass.
  public boolean keeps(GraphNode node) {
    return node.isLearned();
  }

  /// Parameters of these ids may have other shapes by now; then nothing of before can be added to.
  boolean holds(GraphNode node) {
    Matrix before = held.get(node.id());
    return keeps(node) && before != null && node.shape().hasSizes(before.rows(), before.columns());
  }
}
