package studio.backprop.view.graph;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.backprop.explain.CellName;
import studio.backprop.explain.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.layout.Area;

/// A matrix on a card.
abstract sealed class MatrixView extends Region permits CellGrid, HeatMap {
  private final NodeLook look;
  private final Quantity quantity;
  private final MatrixGeometry geometry;
  private @Nullable Matrix shown;

  MatrixView(NodeLook look, Quantity quantity, MatrixGeometry geometry) {
    this.look = look;
    this.quantity = quantity;
    this.geometry = geometry;
    getStyleClass().addAll("matrix", quantity == Quantity.VALUE ? "value" : "gradient");
    setManaged(false);
    resize(geometry.width(), geometry.height());
  }

  static MatrixView of(NodeLook look, Quantity quantity, MatrixGeometry geometry) {
    return geometry.heat()
        ? new HeatMap(look, quantity, geometry)
        : new CellGrid(look, quantity, geometry);
  }

  final NodeLook look() {
    return look;
  }

  final Quantity quantity() {
    return quantity;
  }

  final MatrixGeometry geometry() {
    return geometry;
  }

  /// What it shows now, or null where that is not computed yet.
  final @Nullable Matrix shown() {
    return shown;
  }

  /// Shows a matrix, or that there is none yet.
  final void show(@Nullable Matrix matrix) {
    if (!Objects.equals(matrix, shown)) {
      shown = matrix;
      paint(matrix);
    }
  }

  /// Draws all cells; null draws that they are not computed yet.
  abstract void paint(@Nullable Matrix matrix);

  /// Gives a cell the keyboard focus.
  abstract void focusCell(int row, int column);

  /// Marks a cell as the selected one; −1, −1 marks none.
  abstract void markSelected(int row, int column);

  /// Marks a cell as refusing what was entered; −1, −1 marks none.
  abstract void markRefused(int row, int column);

  /// A cell's name: `W⁽¹⁾`, `∂L/∂W⁽¹⁾`.
  final String name() {
    return (quantity == Quantity.VALUE ? look.label() : look.gradient()).plain();
  }

  final boolean isEditable() {
    return quantity == Quantity.VALUE && look.isEditable();
  }

  final CellName address(int row, int column) {
    return new CellName(look.node().id(), quantity, row, column);
  }

  final Optional<CellName> cellAt(double x, double y) {
    return geometry.at(x, y).map(at -> address(at.row(), at.column()));
  }

  final Bounds cellBounds(int row, int column) {
    Area cell = geometry.cell(row, column);
    return new BoundingBox(cell.x(), cell.y(), cell.width(), cell.height());
  }

  /// The cell's full number, with the names of its row and column.
  final String told(int row, int column) {
    Matrix matrix = shown;
    StringBuilder text = new StringBuilder(name()).append('[').append(row).append(',');
    text.append(column).append(']');
    if (row < look.rowNames().size()) {
      text.append(' ').append(look.rowNames().get(row));
    }
    if (column < look.columnNames().size()) {
      text.append(' ').append(look.columnNames().get(column));
    }
    if (matrix == null) {
      return text.append(": not computed yet").toString();
    }
    double value = matrix.get(row, column);
    String word = quantity == Quantity.VALUE ? look.word(value) : "";
    text.append(" = ").append(NumberText.exact(value));
    return word.isEmpty() ? text.toString() : text + " (" + word + ")";
  }
}
