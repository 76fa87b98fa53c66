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
      return LeafCheck.leftOut(leaf, LeftOut.WORD_INDICES);
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

  /// Why a leaf is left out.
  public enum LeftOut {
    /// It holds word indices, whose formal gradient is no derivative.
    WORD_INDICES
  }

  /// One leaf's check.
  ///
  /// @param leftOut why it is left out, empty where it is checked
  /// @param compared how many cells were compared
  /// @param worst of these the one that is off most
  /// @param kinks cells whose difference straddles a kink, where there is no derivative to compare
  ///   with
  /// @param notFinite cells whose difference is not finite, with which nothing can be compared
  public record LeafCheck(
      GraphNode leaf,
      Optional<LeftOut> leftOut,
      int compared,
      Optional<CellCheck> worst,
      List<Cell> kinks,
      List<Cell> notFinite) {
    public LeafCheck {
      kinks = List.copyOf(kinks);
      notFinite = List.copyOf(notFinite);
    }

    static LeafCheck leftOut(GraphNode leaf, LeftOut reason) {
      return new LeafCheck(leaf, Optional.of(reason), 0, Optional.empty(), List.of(), List.of());
    }

    /// Whether it is left out, or some cell was compared and none is off by more than the
    /// tolerance.
    public boolean holds() {
      return leftOut.isPresent() || worst.filter(CellCheck::holds).isPresent();
    }

    /// How many cells were looked at; fewer than it has where it is very large.
    public int looked() {
      return compared + kinks.size() + notFinite.size();
    }
  }

  /// A cell of a leaf; rows and columns from 0.
  public record Cell(int row, int column) {
    /// `[0,2]`
    @Override
    public String toString() {
      return "[" + row + "," + column + "]";
    }
  }

  /// One cell's gradient beside the difference.
  ///
  /// @param error |gradient − difference| / max(1, |gradient|, |difference|)
  public record CellCheck(Cell cell, double gradient, double difference, double error) {
    static CellCheck of(Cell cell, double gradient, double difference) {
      double scale = Math.max(1, Math.max(Math.abs(gradient), Math.abs(difference)));
      double error = Math.abs(gradient - difference) / scale;
      return new CellCheck(cell, gradient, difference, error);
    }

    /// Whether it is off by no more than the tolerance.
    public boolean holds() {
      return error <= TOLERANCE;
    }
  }
}
