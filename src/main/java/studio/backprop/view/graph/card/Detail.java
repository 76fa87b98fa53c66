package studio.backprop.view.graph.card;

import java.util.BitSet;
import studio.backprop.view.graph.plan.CardGeometry;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.Plan;

/// How much is drawn of each card, which depends on how many are in sight: what a scene has to draw
/// is bounded, however large a graph is and from however far it is looked at.
enum Detail {
  /// Numbers in cells.
  NUMBERS,
  /// Matrices as pictures: so many cells are too small to be read.
  PICTURES,
  /// No cards: each is a spot of its kind's colour.
  SPOTS;

  private static final int MOST_CARDS = 250;
  private static final int MOST_CELLS = 4_000;

  /// @param near the cards that are in sight
  static Detail of(Plan plan, BitSet near) {
    if (near.cardinality() > MOST_CARDS) {
      return SPOTS;
    }
    int cells =
        near.stream()
            .filter(index -> plan.draft(index).isEmpty())
            .map(index -> cells(plan.sizes().get(index)))
            .sum();
    return cells > MOST_CELLS ? PICTURES : NUMBERS;
  }

  private static int cells(CardGeometry size) {
    MatrixGeometry gradient = size.gradient();
    return cells(size.value()) + (gradient == null ? 0 : cells(gradient));
  }

  private static int cells(MatrixGeometry matrix) {
    return matrix.heat() ? 0 : matrix.rows() * matrix.columns();
  }
}
