package studio.backprop.explain;

import java.util.List;
import studio.backprop.scalar.Index;

/// The chain rule for one cell of an operand, ∂L/∂wᵢⱼ = Σₖₗ ∂L/∂sₖₗ · ∂sₖₗ/∂wᵢⱼ: which cells of the
/// operation depend on it, in indices, and each of them in numbers.
///
/// @param row the row of those cells: fixed, or a letter that takes every row
/// @param column their column, likewise
/// @param summands one for each value of the letters; what does not depend on the cell after all
///   has the derivative 0
public record Chain(Index row, Index column, List<LocalDerivative> summands) {
  public Chain {
    summands = List.copyOf(summands);
  }
}
