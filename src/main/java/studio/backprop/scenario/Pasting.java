package studio.backprop.scenario;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;

/// Puts numbers into a leaf.
final class Pasting {
  private Pasting() {}

  static Edit.Outcome into(Scenario scenario, LeafNode leaf, Edit.Paste paste) {
    Matrix old = leaf.value();
    Matrix block = paste.block();
    if (!fits(paste.row(), block.rows(), old.rows())
        || !fits(paste.column(), block.columns(), old.columns())) {
      return new Edit.Refused(sentence(leaf, paste));
    }
    for (int k = 0; k < block.size(); k++) {
      if (!Double.isFinite(block.get(k))) {
        return new Edit.Refused(
            "%s is not finite; a scenario holds finite numbers".formatted(block.get(k)));
      }
    }
    double[] cells = old.toArray();
    for (int i = 0; i < block.rows(); i++) {
      for (int j = 0; j < block.columns(); j++) {
        cells[(paste.row() + i) * old.columns() + paste.column() + j] = block.get(i, j);
      }
    }
    List<Node> nodes = new ArrayList<>(scenario.nodes());
    nodes.set(
        nodes.indexOf(leaf), leaf.withValue(Matrix.rowMajor(old.rows(), old.columns(), cells)));
    return Edit.assembled(scenario.withNodes(nodes));
  }

  private static boolean fits(int start, int length, int extent) {
    return start >= 0 && start <= extent - length;
  }

  private static String sentence(LeafNode leaf, Edit.Paste paste) {
    Matrix old = leaf.value();
    String size = leaf.id() + " is " + old.rows() + "×" + old.columns();
    String cell = "[%d,%d]".formatted(paste.row(), paste.column());
    if (!fits(paste.row(), 1, old.rows()) || !fits(paste.column(), 1, old.columns())) {
      return "there is no cell %s: %s; rows go from 0 to %d and columns from 0 to %d"
          .formatted(cell, size, old.rows() - 1, old.columns() - 1);
    }
    return "%d×%d numbers do not fit at %s: %s, and from there %d×%d are left; paste fewer, or begin further up and left"
        .formatted(
            paste.block().rows(),
            paste.block().columns(),
            cell,
            size,
            old.rows() - paste.row(),
            old.columns() - paste.column());
  }
}
