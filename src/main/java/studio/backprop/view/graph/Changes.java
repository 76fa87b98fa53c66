package studio.backprop.view.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Trace;

/// Which cells two runs differ in.
public final class Changes {
  private Changes() {}

  /// The cells, values and gradients alike, of nodes that both runs have in the same size.
  public static List<CellAddress> between(Trace before, Trace after) {
    List<CellAddress> changed = new ArrayList<>();
    for (GraphNode node : after.graph().nodes()) {
      Optional<GraphNode> same = before.graph().find(node.id());
      if (same.isPresent()) {
        GraphNode old = same.get();
        compare(node.id(), Quantity.VALUE, before.value(old), after.value(node), changed);
        compare(node.id(), Quantity.GRADIENT, before.gradient(old), after.gradient(node), changed);
      }
    }
    return changed;
  }

  private static void compare(
      String node, Quantity quantity, Matrix before, Matrix after, List<CellAddress> changed) {
    if (before.rows() != after.rows() || before.columns() != after.columns()) {
      return;
    }
    for (int row = 0; row < after.rows(); row++) {
      for (int column = 0; column < after.columns(); column++) {
        if (Double.compare(before.get(row, column), after.get(row, column)) != 0) {
          changed.add(new CellAddress(node, quantity, row, column));
        }
      }
    }
  }
}
