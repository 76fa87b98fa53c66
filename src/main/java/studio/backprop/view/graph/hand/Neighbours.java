package studio.backprop.view.graph.hand;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.view.graph.matrix.MatrixView;
import studio.backprop.view.layout.Area;

/// Where the arrow keys lead.
final class Neighbours {
  /// A card straight ahead is nearer than one that is as far away to the side.
  private static final double ASIDE = 2;

  private Neighbours() {}

  /// The cell beside a cell. To the right of the last one the next row begins; below a value comes
  /// its gradient; at the very ends it stays.
  ///
  /// @param other the node's other matrix
  static CellName of(
      CellName cell, int down, int right, MatrixView matrix, @Nullable MatrixView other) {
    int rows = matrix.geometry().rows();
    int columns = matrix.geometry().columns();
    int column = cell.column() + right;
    int row = cell.row() + down;
    if (column < 0 || column >= columns) {
      row += right;
      column = Math.floorMod(column, columns);
    }
    if (row >= 0 && row < rows) {
      return new CellName(cell.node(), cell.quantity(), row, column);
    }
    boolean leads = (row < 0) == (cell.quantity() == Quantity.GRADIENT);
    return other != null && leads
        ? other.address(row < 0 ? other.geometry().rows() - 1 : 0, column)
        : cell;
  }

  /// The node whose card is the nearest in a direction.
  ///
  /// @param places where the cards stand, by their nodes
  static Optional<String> ofCard(String from, int right, int down, Map<String, Area> places) {
    Area here = places.get(from);
    return here == null
        ? Optional.empty()
        : places.entrySet().stream()
            .filter(card -> !card.getKey().equals(from))
            .filter(card -> isAhead(here, card.getValue(), right, down))
            .min(Comparator.comparingDouble(card -> distance(here, card.getValue(), right != 0)))
            .map(Map.Entry::getKey);
  }

  private static boolean isAhead(Area from, Area to, int right, int down) {
    return (right > 0 && to.x() >= from.right())
        || (right < 0 && to.right() <= from.x())
        || (down > 0 && to.y() >= from.bottom())
        || (down < 0 && to.bottom() <= from.y());
  }

  /// From edge to edge; cards side by side are not aside.
  private static double distance(Area from, Area to, boolean sideways) {
    double across = gap(from.x(), from.right(), to.x(), to.right());
    double along = gap(from.y(), from.bottom(), to.y(), to.bottom());
    return sideways ? across + ASIDE * along : along + ASIDE * across;
  }

  private static double gap(double start, double end, double otherStart, double otherEnd) {
    return Math.max(0, Math.max(otherStart - end, start - otherEnd));
  }
}
