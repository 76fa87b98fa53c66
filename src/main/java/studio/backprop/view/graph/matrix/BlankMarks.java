package studio.backprop.view.graph.matrix;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Group;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.view.graph.plan.MatrixGeometry;

/// The cells of one matrix that are to be filled in, with what is written there so far.
final class BlankMarks extends Group {
  private final String node;
  private final Quantity quantity;
  private final MatrixGeometry geometry;
  private Map<CellName, String> written = Map.of();

  BlankMarks(String node, Quantity quantity, MatrixGeometry geometry) {
    this.node = node;
    this.quantity = quantity;
    this.geometry = geometry;
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Marks those of some cells that are of this matrix.
  ///
  /// @return whether they are others than before, or something else is written there
  boolean show(Map<CellName, String> all) {
    Map<CellName, String> own =
        all.entrySet().stream()
            .filter(blank -> isHere(blank.getKey()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    if (own.equals(written)) {
      return false;
    }
    written = own;
    getChildren().clear();
    own.forEach((cell, typed) ->
        getChildren().add(new BlankMark(geometry.cell(cell.row(), cell.column()), typed)));
    return true;
  }

  private boolean isHere(CellName cell) {
    return cell.node().equals(node)
        && cell.quantity() == quantity
        && cell.row() < geometry.rows()
        && cell.column() < geometry.columns();
  }

  /// What is written in a cell that is to be filled in; empty where a cell is none of these.
  Optional<String> written(CellName cell) {
    return Optional.ofNullable(written.get(cell));
  }
}
