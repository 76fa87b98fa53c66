package studio.backprop.explain;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Spoken.Block;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.CellRange;

/// What is shown of an explanation, of however many terms it is: made where that is, as it takes as
/// long.
///
/// @param sums contribution by contribution
public record Summary(List<Folded> sums, Spoken spoken) {
  /// Beyond so many terms only the rectangles that hold their cells are told.
  private static final int MOST_TERMS = 1_000;

  public Summary {
    sums = List.copyOf(sums);
  }

  public static Summary of(Explanation explanation) {
    List<Folded> sums =
        explanation.contributions().stream().map(one -> Folded.of(one, Folded.FEW)).toList();
    long terms = sums.stream().mapToLong(sum -> sum.shown().size() + sum.hidden()).sum();
    return new Summary(
        sums,
        terms <= MOST_TERMS
            ? Spoken.of(explanation.cells())
            : new Spoken(List.of(), blocks(explanation)));
  }

  private record Of(String node, Quantity quantity) {}

  private record Extent(IntSummaryStatistics rows, IntSummaryStatistics columns) {
    Extent() {
      this(new IntSummaryStatistics(), new IntSummaryStatistics());
    }

    void accept(CellName cell) {
      rows.accept(cell.row());
      columns.accept(cell.column());
    }

    CellRange range() {
      return CellRange.between(rows.getMin(), columns.getMin(), rows.getMax(), columns.getMax());
    }
  }

  private static List<Block> blocks(Explanation explanation) {
    Map<Of, Extent> extents = new LinkedHashMap<>();
    explanation.contributions().stream()
        .map(Contribution::tree)
        .flatMap(Tree::all)
        .filter(Tree.Cell.class::isInstance)
        .map(part -> ((Tree.Cell) part).name())
        .forEach(cell ->
            extents
                .computeIfAbsent(new Of(cell.node(), cell.quantity()), _ -> new Extent())
                .accept(cell));
    List<Block> blocks = new ArrayList<>();
    extents.forEach(
        (of, extent) -> blocks.add(new Block(of.node(), of.quantity(), extent.range())));
    return blocks;
  }
}
