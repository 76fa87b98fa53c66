package studio.backprop.view.graph.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import studio.backprop.graph.Quantity;
import studio.backprop.view.graph.plan.MatrixGeometry;
import studio.backprop.view.layout.Area;

/// The ground under the cells that a step has just brought, with an arrow where they came from: a
/// value from the left, a gradient back from the right.
final class BroughtMat extends Group {
  private static final double EDGE = 3;
  private static final double ARROW = 4.5;
  private static final double ARROW_HEIGHT = 9;

  private final MatrixGeometry geometry;
  private final Quantity quantity;

  BroughtMat(MatrixGeometry geometry, Quantity quantity) {
    this.geometry = geometry;
    this.quantity = quantity;
    setManaged(false);
    setMouseTransparent(true);
  }

  /// A run of cells in rows that follow each other.
  private record Part(int row, int column, int lastRow, int lastColumn) {}

  /// Whether a cell is there.
  @FunctionalInterface
  interface Presence {
    boolean has(int row, int column);
  }

  void lift() {
    getChildren().clear();
  }

  /// Lies under these cells.
  void lay(Presence there) {
    lift();
    parts(there).forEach(part -> add("brought", around(part)));
    if (!getChildren().isEmpty()) {
      double middle = (geometry.labelHeight() + geometry.height()) / 2;
      double left = quantity == Quantity.VALUE ? -EDGE - ARROW : geometry.width() + EDGE - 1;
      add("brought-arrow", new Area(left, middle - ARROW_HEIGHT / 2, ARROW, ARROW_HEIGHT));
    }
  }

  private List<Part> parts(Presence there) {
    List<Part> rows = new ArrayList<>();
    for (int row = 0; row < geometry.rows(); row++) {
      int from = -1;
      for (int column = 0; column <= geometry.columns(); column++) {
        boolean has = column < geometry.columns() && there.has(row, column);
        if (has && from < 0) {
          from = column;
        } else if (!has && from >= 0) {
          rows.add(new Part(row, from, row, column - 1));
          from = -1;
        }
      }
    }
    return joined(rows);
  }

  /// Runs of the same columns, one below the other, are one.
  private static List<Part> joined(List<Part> rows) {
    List<Part> parts = new ArrayList<>();
    for (Part row : rows) {
      Part above = parts.isEmpty() ? null : parts.getLast();
      if (above != null
          && above.lastRow() == row.row() - 1
          && above.column() == row.column()
          && above.lastColumn() == row.lastColumn()) {
        parts.set(
            parts.size() - 1, new Part(above.row(), row.column(), row.row(), row.lastColumn()));
      } else {
        parts.add(row);
      }
    }
    return parts;
  }

  private Area around(Part part) {
    Area first = geometry.cell(part.row(), part.column());
    Area last = geometry.cell(part.lastRow(), part.lastColumn());
    Area cells = first.and(last);
    // Between two cells is a pixel, which belongs to the first.
    return new Area(cells.x(), cells.y(), cells.width() - 1, cells.height() - 1).grown(EDGE);
  }

  private void add(String styleClass, Area area) {
    Region region = new Region();
    region.getStyleClass().addAll(styleClass, quantity == Quantity.VALUE ? "forward" : "backward");
    region.setManaged(false);
    region.resizeRelocate(area.x(), area.y(), area.width(), area.height());
    getChildren().add(region);
  }
}
