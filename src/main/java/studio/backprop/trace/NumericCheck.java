package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;

/// Each leaf's gradient beside the centred difference (J(θ+ε) − J(θ−ε)) / 2ε, where J is the sum of
/// outputGradient ⊙ output: the loss, where the output is 1×1.
///
/// @param leaves one check for each leaf, in running order
public record NumericCheck(List<LeafCheck> leaves) {
  /// ε.
  public static final double STEP = 1e-4;

  /// The error from which a gradient counts as wrong.
  public static final double TOLERANCE = 1e-6;

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
      return new LeafCheck(leaf, true, 0, 0, Optional.empty(), List.of());
    }
    int most = Math.min(cellsPerLeaf, perturbation.affordableCells(leaves));
    return new CellChecks(perturbation, leaf, gradient).check(most);
  }

  /// Whether no leaf is off.
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

  /// One leaf's check.
  ///
  /// @param wordIndices whether it holds word indices, whose formal gradient is no derivative, and
  ///   is left out
  /// @param cells how many cells were checked; fewer than it has where it is very large
  /// @param kinkCount how many of them straddle a kink, where there is no derivative to compare
  ///   with
  /// @param worst the cell that is off most, among those that straddle no kink
  /// @param kinks the first of the cells that straddle a kink
  public record LeafCheck(
      GraphNode leaf,
      boolean wordIndices,
      int cells,
      int kinkCount,
      Optional<CellCheck> worst,
      List<CellCheck> kinks) {
    public LeafCheck {
      kinks = List.copyOf(kinks);
    }

    /// Whether no cell is off by more than the tolerance.
    public boolean holds() {
      return worst.map(CellCheck::holds).orElse(true);
    }
  }

  /// One cell's gradient beside the difference.
  ///
  /// @param error |gradient − difference| / max(1, |gradient|, |difference|)
  public record CellCheck(int row, int column, double gradient, double difference, double error) {
    static CellCheck of(int row, int column, double gradient, double difference) {
      double scale = Math.max(1, Math.max(Math.abs(gradient), Math.abs(difference)));
      double error = Math.abs(gradient - difference) / scale;
      return new CellCheck(row, column, gradient, difference, error);
    }

    /// Whether it is off by no more than the tolerance.
    public boolean holds() {
      return error <= TOLERANCE;
    }
  }
}
