package studio.backprop.view.graph.matrix;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.CellRange;
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

  void lift() {
    getChildren().clear();
  }

  /// Lies under these cells.
  void lay(List<CellRange> there) {
    lift();
    there.forEach(range -> add("brought", around(range)));
    if (!getChildren().isEmpty()) {
      double middle = (geometry.labelHeight() + geometry.height()) / 2;
      double left = quantity == Quantity.VALUE ? -EDGE - ARROW : geometry.width() + EDGE - 1;
      add("brought-arrow", new Area(left, middle - ARROW_HEIGHT / 2, ARROW, ARROW_HEIGHT));
    }
  }

  private Area around(CellRange range) {
    Area cells = geometry.area(range);
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
