package studio.backprop.playback;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Trace;

/// The cells that an edit changed, so that a window can point at them.
public record Changes(Set<CellName> cells) {
  public static final Changes NONE = new Changes(Set.of());

  /// Beyond so many cells nobody sees which ones changed.
  private static final int MOST = 20_000;

  public Changes {
    cells = Collections.unmodifiableSet(cells);
  }

  /// Compares two runs node by node; a cell that was not there before counts as changed.
  public static Changes between(Trace before, Trace after) {
    Set<CellName> cells = new LinkedHashSet<>();
    for (GraphNode node : after.graph().nodes()) {
      before
          .graph()
          .find(node.id())
          .ifPresent(old -> {
            compare(cells, node.id(), Quantity.VALUE, before.value(old), after.value(node));
            compare(
                cells, node.id(), Quantity.GRADIENT, before.gradient(old), after.gradient(node));
          });
    }
    return new Changes(cells);
  }

  private static void compare(
      Set<CellName> cells, String node, Quantity quantity, Matrix old, Matrix now) {
    if (old.equals(now)) {
      return;
    }
    for (int i = 0; i < now.rows() && cells.size() < MOST; i++) {
      for (int j = 0; j < now.columns(); j++) {
        boolean isNew = i >= old.rows() || j >= old.columns();
        if (isNew || Double.compare(old.get(i, j), now.get(i, j)) != 0) {
          cells.add(new CellName(node, quantity, i, j));
        }
      }
    }
  }
}
