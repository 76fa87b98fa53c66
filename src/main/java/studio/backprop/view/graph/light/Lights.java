package studio.backprop.view.graph.light;

import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Group;
import studio.backprop.explain.Spoken;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.CellRange;
import studio.backprop.playback.Lit;
import studio.backprop.playback.Subject;
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
  private final Group ties = new Group();
  private final Supplier<List<Area>> written;
  private Spoken spoken = Spoken.NOTHING;
  private List<Lit> ranges = List.of();

  /// @param overlays what lies over the cards
  /// @param underlays what lies under them
  /// @param written where no tie is drawn
  public Lights(Cards cards, Group overlays, Group underlays, Supplier<List<Area>> written) {
    this.cards = cards;
    this.written = written;
    this.overlays = overlays;
    underlays.getChildren().add(ties);
    marks.setManaged(false);
    marks.setMouseTransparent(true);
  }

  /// Puts out what was lit, and lights these.
  ///
  /// @param cells each is lit once, however often it stands there
  public void light(Spoken cells) {
    light(cells, List.of());
  }

  /// Likewise, and lights rectangles of cells besides, each as what it is to what is made.
  public void light(Spoken cells, List<Lit> besides) {
    spoken = cells;
    ranges = besides;
    renew();
  }

  /// Lights up the same where cards stand now.
  public void renew() {
    marks.getChildren().clear();
    ties.getChildren().clear();
    var layer = overlays.getChildren();
    if (!layer.contains(marks)) {
      layer.addFirst(marks);
    }
    lightCells(spoken);
    lightRanges();
  }

  private void lightCells(Spoken cells) {
    List<List<CellName>> products = cells.products();
    Set<CellName> lit = new HashSet<>();
    products.forEach(lit::addAll);
    cells
        .blocks()
        .forEach(block -> mark(block.node(), block.quantity(), block.cells(), Lit.Role.PART));
    List<Area> around = products.isEmpty() ? List.of() : written.get();
    products.stream().limit(MOST_TIES).forEach(product -> tie(product, around));
    if (lit.size() <= MOST_MARKS) {
      lit.forEach(this::mark);
    } else {
      lit.stream()
          .collect(Collectors.groupingBy(cell -> List.of(cell.node(), cell.quantity())))
          .values()
          .forEach(this::markTogether);
    }
  }

  private void lightRanges() {
    for (Lit lit : ranges) {
      switch (lit.matrix()) {
        case Subject.Value(GraphNode node) ->
            mark(node.id(), Quantity.VALUE, lit.cells(), lit.role());
        case Subject.Gradient(GraphNode node) ->
            mark(node.id(), Quantity.GRADIENT, lit.cells(), lit.role());
        case Subject.Change _, Subject.Part _ -> {}
      }
    }
  }

  private void mark(CellName cell) {
    mark(cell.node(), cell.quantity(), CellRange.cell(cell.row(), cell.column()), Lit.Role.PART);
  }

  /// One mark around a whole row, column or block of one matrix; else a mark a cell.
  private void markTogether(List<CellName> cells) {
    IntSummaryStatistics rows = cells.stream().mapToInt(CellName::row).summaryStatistics();
    IntSummaryStatistics columns = cells.stream().mapToInt(CellName::column).summaryStatistics();
    CellRange all =
        CellRange.between(rows.getMin(), columns.getMin(), rows.getMax(), columns.getMax());
    if ((long) all.rows() * all.columns() != cells.size()) {
      cells.forEach(this::mark);
    } else {
      CellName any = cells.getFirst();
      mark(any.node(), any.quantity(), all, Lit.Role.PART);
    }
  }

  private void mark(String node, Quantity quantity, CellRange cells, Lit.Role role) {
    if (marks.getChildren().size() < MOST_IN_ALL) {
      cards.mark(node, quantity, cells, role).ifPresent(marks.getChildren()::add);
    }
  }

  private void tie(List<CellName> product, List<Area> around) {
    for (int k = 1; k < product.size(); k++) {
      CellName from = product.get(k - 1);
      CellName to = product.get(k);
      Optional<Area> start = cards.areaOf(from);
      Optional<Area> end = cards.areaOf(to);
      if (start.isPresent() && end.isPresent()) {
        // Under the cards it covers no number; within one it could not be seen there.
        boolean isWithin = from.node().equals(to.node());
        Tie tie = new Tie(start.get(), end.get(), around);
        if (!isWithin) {
          ties.getChildren().add(tie);
        } else if (!tie.runsOver(at -> cards.isOnOther(at, from, to))) {
          marks.getChildren().add(tie);
        }
      }
    }
  }
}
