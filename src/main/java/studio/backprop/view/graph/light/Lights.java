package studio.backprop.view.graph.light;

import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.view.graph.card.Cards;
import studio.backprop.view.layout.Area;

/// Lights cells up where they stand, and ties those that are multiplied with each other.
public final class Lights {
  /// More ties than that would hide what they tie.
  private static final int MOST_TIES = 24;

  /// More marks than that are drawn around whole rows and columns.
  private static final int MOST_MARKS = 64;

  /// Nor are there ever more than that, of however many matrices.
  private static final int MOST_IN_ALL = 400;

  private final Cards cards;
  private final Group overlays;
  private final Group marks = new Group();

  public Lights(Cards cards, Group overlays) {
    this.cards = cards;
    this.overlays = overlays;
    marks.setManaged(false);
    marks.setMouseTransparent(true);
  }

  /// Puts out what was lit, and lights these.
  ///
  /// @param products the cells of each product; each cell is lit once, however often it stands
  ///   there
  public void light(List<List<CellName>> products) {
    marks.getChildren().clear();
    var layer = overlays.getChildren();
    if (!layer.contains(marks)) {
      layer.addFirst(marks);
    }
    Set<CellName> lit = new HashSet<>();
    products.forEach(lit::addAll);
    products.stream().limit(MOST_TIES).forEach(this::tie);
    if (lit.size() <= MOST_MARKS) {
      lit.forEach(this::mark);
    } else {
      lit.stream()
          .collect(Collectors.groupingBy(cell -> List.of(cell.node(), cell.quantity())))
          .values()
          .forEach(this::markTogether);
    }
  }

  private void mark(CellName cell) {
    cards.areaOf(cell).ifPresent(area -> mark(cell, area));
  }

  /// One mark around a whole row, column or block of one matrix; else a mark a cell.
  private void markTogether(List<CellName> cells) {
    IntSummaryStatistics rows = cells.stream().mapToInt(CellName::row).summaryStatistics();
    IntSummaryStatistics columns = cells.stream().mapToInt(CellName::column).summaryStatistics();
    long height = rows.getMax() - rows.getMin() + 1L;
    long width = columns.getMax() - columns.getMin() + 1L;
    if (height * width != cells.size()) {
      cells.forEach(this::mark);
      return;
    }
    CellName any = cells.getFirst();
    Optional<Area> first =
        cards.areaOf(new CellName(any.node(), any.quantity(), rows.getMin(), columns.getMin()));
    Optional<Area> last =
        cards.areaOf(new CellName(any.node(), any.quantity(), rows.getMax(), columns.getMax()));
    if (first.isPresent() && last.isPresent()) {
      Area from = first.get();
      Area to = last.get();
      mark(
          any,
          new Area(
              from.x(), from.y(), to.x() + to.width() - from.x(), to.y() + to.height() - from.y()));
    }
  }

  private void mark(CellName cell, Area area) {
    if (marks.getChildren().size() >= MOST_IN_ALL) {
      return;
    }
    Region mark = new Region();
    mark.getStyleClass()
        .addAll("lit", cell.quantity() == Quantity.GRADIENT ? "backward" : "forward");
    mark.setManaged(false);
    mark.resizeRelocate(area.x() - 2, area.y() - 2, area.width() + 3, area.height() + 3);
    marks.getChildren().add(mark);
  }

  private void tie(List<CellName> product) {
    for (int k = 1; k < product.size(); k++) {
      Optional<Area> from = cards.areaOf(product.get(k - 1));
      Optional<Area> to = cards.areaOf(product.get(k));
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
