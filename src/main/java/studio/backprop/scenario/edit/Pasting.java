package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;

/// Puts a block of numbers into a leaf; its upper left cell comes to the cell named.
record Pasting(LeafNode leaf, int row, int column, Matrix block) {

  /// Puts a block into the leaf of that id.
  static Outcome paste(Assembled before, String id, int row, int column, Matrix block) {
    return switch (before.scenario().node(id).orElse(null)) {
      case null -> new Outcome.Refused(new Refusal.NoSuchNode(id));
      case LeafNode leaf -> new Pasting(leaf, row, column, block).into(before);
      case OperationNode node -> new Outcome.Refused(new Refusal.Computed(id, node.op()));
    };
  }

  /// Puts numbers into whole leaves.
  static Outcome paste(Assembled before, Map<String, Matrix> values) {
    Assembled now = before;
    for (Map.Entry<String, Matrix> value : values.entrySet()) {
      Outcome outcome = paste(now, value.getKey(), 0, 0, value.getValue());
      if (!(outcome instanceof Outcome.Done(Assembled after))) {
        return outcome;
      }
      now = after;
    }
    return new Outcome.Done(now);
  }

  private Outcome into(Assembled before) {
    Matrix old = leaf.value();
    if (!fits(row, block.rows(), old.rows()) || !fits(column, block.columns(), old.columns())) {
      return new Outcome.Refused(refusal());
    }
    for (int k = 0; k < block.size(); k++) {
      if (!Double.isFinite(block.get(k))) {
        return new Outcome.Refused(new Refusal.NotFinite(block.get(k)));
      }
    }
    double[] cells = old.toArray();
    for (int i = 0; i < block.rows(); i++) {
      for (int j = 0; j < block.columns(); j++) {
        cells[(row + i) * old.columns() + column + j] = block.get(i, j);
      }
    }
    List<Node> nodes = new ArrayList<>(before.scenario().nodes());
    nodes.set(
        nodes.indexOf(leaf), leaf.withValue(Matrix.rowMajor(old.rows(), old.columns(), cells)));
    return Outcome.of(before.then(before.scenario().withNodes(nodes)));
  }

  private static boolean fits(int start, int length, int extent) {
    return start >= 0 && start <= extent - length;
  }

  private Refusal refusal() {
    int rows = leaf.value().rows();
    int columns = leaf.value().columns();
    return fits(row, 1, rows) && fits(column, 1, columns)
        ? new Refusal.BlockTooLarge(
            leaf.id(), rows, columns, row, column, block.rows(), block.columns())
        : new Refusal.NoSuchCell(leaf.id(), rows, columns, row, column);
  }
}
