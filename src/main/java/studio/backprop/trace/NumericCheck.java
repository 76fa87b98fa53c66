package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;

/// Each leaf's gradient beside the centred difference (J(θ+ε) − J(θ−ε)) / 2ε, where J is the sum of
/// outputGradient ⊙ output: the loss, where the output is 1×1.
///
/// @param leaves one check for each leaf, in running order
public record NumericCheck(List<LeafCheck> leaves) {
  public NumericCheck {
    leaves = List.copyOf(leaves);
  }

  /// Checks every cell of every leaf; of leaves so large that it would take minutes, cells spread
  /// evenly over them.
  public static NumericCheck of(Trace trace) {
    return of(trace, Integer.MAX_VALUE);
  }

  /// Checks at most so many cells of each leaf, spread evenly over it.
  public static NumericCheck of(Trace trace, int cellsPerLeaf) {
    List<GraphNode> leaves = trace.graph().nodes().stream().filter(GraphNode::isLeaf).toList();
    List<LeafCheck> checks = new ArrayList<>();
    for (GraphNode leaf : leaves) {
      checks.add(check(trace, leaf, trace.gradient(leaf), cellsPerLeaf, leaves.size()));
    }
    return new NumericCheck(checks);
  }

  /// Checks one leaf's gradient.
  static LeafCheck check(
      Trace trace, GraphNode leaf, Matrix gradient, int cellsPerLeaf, int leaves) {
    Perturbation perturbation = new Perturbation(trace, leaf);
    if (leaf.wordIndices() || perturbation.movesWordIndices()) {
      return LeafCheck.leftOut(leaf, LeafCheck.LeftOut.WORD_INDICES);
    }
    if (perturbation.movesMask()) {
      return LeafCheck.leftOut(leaf, LeafCheck.LeftOut.MASK);
    }
    int most = Math.min(cellsPerLeaf, perturbation.affordableCells(leaves));
    return new CellChecks(perturbation, leaf, gradient).check(most);
  }

  /// Whether every leaf that is to be checked was, and none is off.
  public boolean holds() {
    return leaves.stream().allMatch(LeafCheck::holds);
  }

  /// The worst error of all leaves; NaN where one is not a number.
  public double worstError() {
    return leaves.stream()
        .flatMap(leaf -> leaf.worst().stream())
        .mapToDouble(CellCheck::error)
        .reduce(0, Math::max);
  }
}
