package studio.backprop.trace;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.GraphNode;
import studio.backprop.trace.CellCheck.Cell;

/// The check of one node's gradient.
///
/// @param leftOut why it is left out, empty where it is checked
/// @param compared the cells that were compared
/// @param kinks cells whose difference straddles a kink, where there is no derivative to compare
///   with
/// @param notFinite cells whose difference is not finite, with which nothing can be compared
public record GradientCheck(
    GraphNode node,
    Optional<LeftOut> leftOut,
    List<CellCheck> compared,
    List<Cell> kinks,
    List<Cell> notFinite) {
  /// Why a gradient is left out.
  public enum LeftOut {
    /// The node holds word indices, whose formal gradient is no derivative.
    WORD_INDICES,
    /// It says which cells count: zeros and ones that nothing is learned of.
    MASK
  }

  /// What a check comes to.
  public enum Verdict {
    /// It was compared, and is nowhere off.
    AGREES,
    /// Some of its cells are off by more than the tolerance.
    OFF,
    /// None of its cells was compared.
    UNCHECKED
  }

  public GradientCheck {
    compared = List.copyOf(compared);
    kinks = List.copyOf(kinks);
    notFinite = List.copyOf(notFinite);
  }

  static GradientCheck leftOut(GraphNode node, LeftOut reason) {
    return new GradientCheck(node, Optional.of(reason), List.of(), List.of(), List.of());
  }

  /// Of the cells that were compared the one that is off most.
  public Optional<CellCheck> worst() {
    // NaN compares as the largest of all.
    return compared.stream()
        .reduce((one, next) -> Double.compare(next.error(), one.error()) > 0 ? next : one);
  }

  /// All cells that are off by more than the tolerance.
  public List<Cell> off() {
    return compared.stream().filter(check -> !check.holds()).map(CellCheck::cell).toList();
  }

  /// What it comes to.
  public Verdict verdict() {
    if (compared.isEmpty()) {
      return Verdict.UNCHECKED;
    }
    return off().isEmpty() ? Verdict.AGREES : Verdict.OFF;
  }

  /// Whether it is left out, or some cell was compared and none is off by more than the tolerance.
  public boolean holds() {
    return leftOut.isPresent() || verdict() == Verdict.AGREES;
  }

  /// How many cells were looked at; fewer than it has where it is very large.
  public int looked() {
    return compared.size() + kinks.size() + notFinite.size();
  }
}
