package studio.backprop.trace;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.GraphNode;
import studio.backprop.trace.CellCheck.Cell;

/// One leaf's check.
///
/// @param leftOut why it is left out, empty where it is checked
/// @param compared how many cells were compared
/// @param worst of these the one that is off most
/// @param off all cells that are off by more than the tolerance
/// @param kinks cells whose difference straddles a kink, where there is no derivative to compare
///   with
/// @param notFinite cells whose difference is not finite, with which nothing can be compared
public record LeafCheck(
    GraphNode leaf,
    Optional<LeftOut> leftOut,
    int compared,
    Optional<CellCheck> worst,
    List<Cell> off,
    List<Cell> kinks,
    List<Cell> notFinite) {
  /// Why a leaf is left out.
  public enum LeftOut {
    /// It holds word indices, whose formal gradient is no derivative.
    WORD_INDICES,
    /// It says which cells count: zeros and ones that nothing is learned of.
    MASK
  }

  public LeafCheck {
    off = List.copyOf(off);
    kinks = List.copyOf(kinks);
    notFinite = List.copyOf(notFinite);
  }

  static LeafCheck leftOut(GraphNode leaf, LeftOut reason) {
    return new LeafCheck(
        leaf, Optional.of(reason), 0, Optional.empty(), List.of(), List.of(), List.of());
  }

  /// Whether it is left out, or some cell was compared and none is off by more than the tolerance.
  public boolean holds() {
    return leftOut.isPresent() || worst.filter(CellCheck::holds).isPresent();
  }

  /// How many cells were looked at; fewer than it has where it is very large.
  public int looked() {
    return compared + kinks.size() + notFinite.size();
  }
}
