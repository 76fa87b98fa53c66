package studio.backprop.view.graph.matrix;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Comparison;
import studio.backprop.trace.Comparison.Difference;
import studio.backprop.view.graph.plan.NodeLook;

/// What a matrix is drawn as the difference to.
///
/// @param difference to what it was; empty where there is nothing to compare it with
/// @param tint how strong differences are drawn
record Compared(Optional<Difference> difference, Tint tint) {

  static Compared of(Comparison comparison, NodeLook look, Quantity quantity) {
    return new Compared(
        comparison.of(look.node(), quantity), new Tint(comparison.extent().of(quantity)));
  }

  /// The difference; null where there is none to tell.
  @Nullable Matrix of(Matrix now) {
    return difference.map(from -> from.to(now)).orElse(null);
  }

  /// What is said of a cell besides its number.
  String told(String said, double now, int row, int column, NodeLook look) {
    if (difference.isEmpty()) {
      return look.texts().get("cell-incomparable", said);
    }
    double more = now - difference.get().before().get(row, column);
    return more == 0
        ? look.texts().get("cell-unchanged", said)
        : look.texts()
            .get("cell-compared", said, (more > 0 ? "+" : "") + look.numbers().sure(more));
  }
}
