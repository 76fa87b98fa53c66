package studio.backprop.view.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import studio.backprop.explain.CellName;
import studio.backprop.explain.Quantity;
import studio.backprop.view.layout.Area;

/// Lights cells up where they stand, and ties those that are multiplied with each other.
final class Lights {
  /// More ties than that would hide what they tie.
  private static final int MOST_TIES = 24;

  private final GraphView view;
  private final Group marks = new Group();

  Lights(GraphView view) {
    this.view = view;
    marks.setManaged(false);
    marks.setMouseTransparent(true);
  }

  /// @param products the cells of each product; each cell is lit once, however often it stands
  ///   there
  void light(List<List<CellName>> products) {
    marks.getChildren().clear();
    var layer = view.picture().overlays().getChildren();
    if (!layer.contains(marks)) {
      layer.addFirst(marks);
    }
    Set<CellName> lit = new HashSet<>();
    products.forEach(lit::addAll);
    products.stream().limit(MOST_TIES).forEach(this::tie);
    lit.forEach(cell -> view.areaOf(cell).ifPresent(area -> mark(cell, area)));
  }

  private void mark(CellName cell, Area area) {
    Region mark = new Region();
    mark.getStyleClass()
        .addAll("lit", cell.quantity() == Quantity.GRADIENT ? "backward" : "forward");
    mark.setManaged(false);
    mark.resizeRelocate(area.x() - 2, area.y() - 2, area.width() + 3, area.height() + 3);
    marks.getChildren().add(mark);
  }

  private void tie(List<CellName> product) {
    for (int k = 1; k < product.size(); k++) {
      Optional<Area> from = view.areaOf(product.get(k - 1));
      Optional<Area> to = view.areaOf(product.get(k));
      if (from.isPresent() && to.isPresent()) {
        marks.getChildren().add(tie(from.get(), to.get()));
      }
    }
  }

  private static Line tie(Area from, Area to) {
    Line tie =
        new Line(
            from.x() + from.width() / 2,
            from.y() + from.height() / 2,
            to.x() + to.width() / 2,
            to.y() + to.height() / 2);
    tie.getStyleClass().add("tie");
    tie.setManaged(false);
    return tie;
  }
}
