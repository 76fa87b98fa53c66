package studio.backprop.view.graph.matrix;

import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.graph.plan.NodeLook;
import studio.backprop.view.layout.Area;

/// A small matrix, cell by cell with its numbers, and the names of its rows and columns.
final class CellGrid extends MatrixView {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final CellView[] cells;
  private @Nullable CellView selected;
  private @Nullable CellView refused;

  CellGrid(NodeLook look, Quantity quantity, MatrixGeometry geometry) {
    super(look, quantity, geometry);
    getStyleClass().add("cell-grid");
    cells = new CellView[geometry.rows() * geometry.columns()];
    for (int row = 0; row < geometry.rows(); row++) {
      for (int column = 0; column < geometry.columns(); column++) {
        cells[row * geometry.columns() + column] = place(new CellView(), row, column);
      }
    }
    writeNames(look);
    paint(null);
  }

  private CellView place(CellView cell, int row, int column) {
    Area area = geometry().cell(row, column);
    cell.resizeRelocate(area.x(), area.y(), area.width() - 1, area.height() - 1);
    getChildren().add(cell);
    return cell;
  }

  private void writeNames(NodeLook look) {
    if (geometry().labelHeight() > 0) {
      for (int column = 0; column < look.columnNames().size(); column++) {
        getChildren().add(AxisName.ofColumn(look.columnNames().get(column), column, geometry()));
      }
    }
    if (geometry().labelWidth() > 0) {
      for (int row = 0; row < look.rowNames().size(); row++) {
        getChildren().add(AxisName.ofRow(look.rowNames().get(row), row, geometry()));
      }
    }
  }

  CellView cell(int row, int column) {
    return cells[row * geometry().columns() + column];
  }

  @Override
  void paint(@Nullable Matrix matrix) {
    for (int row = 0; row < geometry().rows(); row++) {
      for (int column = 0; column < geometry().columns(); column++) {
        CellView cell = cell(row, column);
        cell.mark(state(row, column));
        if (matrix == null || isMissing(row, column, matrix)) {
          cell.showNothing();
        } else {
          show(cell, matrix.get(row, column));
        }
        cell.setAccessibleText(told(row, column));
      }
    }
  }

  @Override
  void cover(@Nullable Matrix matrix) {
    paint(matrix);
  }

  private void show(CellView cell, double value) {
    boolean index = look().node().wordIndices() && quantity() == Quantity.VALUE && !isCompared();
    String text = index ? look().numbers().exact(value) : written(value);
    cell.show(value, text, index ? look().word(value) : "", index ? 0 : tint().step(value));
  }

  @Override
  public void focusCell(int row, int column) {
    cell(row, column).requestFocus();
  }

  @Override
  public void markSelected(int row, int column) {
    selected = mark(selected, SELECTED, row, column);
  }

  @Override
  public void markRefused(int row, int column) {
    refused = mark(refused, REFUSED, row, column);
  }

  private @Nullable CellView mark(
      @Nullable CellView before, PseudoClass state, int row, int column) {
    if (before != null) {
      before.pseudoClassStateChanged(state, false);
    }
    if (row < 0) {
      return null;
    }
    CellView cell = cell(row, column);
    cell.pseudoClassStateChanged(state, true);
    return cell;
  }
}
