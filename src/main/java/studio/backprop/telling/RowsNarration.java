package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import studio.backprop.expression.Product;
import studio.backprop.expression.Transposed;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Substeps;
import studio.backprop.playback.WordRows;
import studio.backprop.shape.Counted;
import studio.backprop.trace.Trace;
import studio.backprop.writing.Label;

/// What is said of the rows of a table of which words have picked some: a word adds its row, and a
/// row that no word has picked gets nothing.
final class RowsNarration {
  private static final List<String> TIMES = List.of("first", "second", "third", "fourth", "fifth");
  private static final int MOST_ROWS = 6;

  private final Trace trace;

  RowsNarration(Trace trace) {
    this.trace = trace;
  }

  String of(Closeup inside) {
    GraphNode node = inside.step().node();
    Product adds = Substeps.rowAdds(node.operation(), inside.substep().expression()).orElseThrow();
    int[] words = WordRows.of(trace.inside(node).of(((Transposed) adds.left()).operand()));
    return inside
        .unit()
        .map(unit -> word(inside.at(), words, unit.number()))
        .orElseGet(() -> whole(inside, words));
  }

  /// `Word 3 of 6: row 0 (the) of T receives a row for the second time.`
  private static String word(GraphNode table, int[] words, int number) {
    int row = words[number - 1];
    int time = (int) IntStream.range(0, number).filter(k -> words[k] == row).count();
    return "Word %d of %d: row %s of %s receives row %d of the gradient, for the %s time."
        .formatted(
            number,
            words.length,
            named(table, row),
            Label.of(table).plain(),
            number - 1,
            nth(time));
  }

  private static String nth(int time) {
    return time <= TIMES.size() ? TIMES.get(time - 1) : time + "th";
  }

  private static String whole(Closeup inside, int[] words) {
    if (inside.share() < 1 && inside.substep().units() > 0) {
      return "No word has added its row yet.";
    }
    GraphNode table = inside.at();
    int rows = inside.made().rows();
    int[] counts = new int[rows];
    for (int word : words) {
      counts[word]++;
    }
    List<String> said = new ArrayList<>();
    int[] often = IntStream.range(0, rows).filter(row -> counts[row] > 1).toArray();
    IntStream.of(often)
        .limit(MOST_ROWS)
        .forEach(
            row -> said.add("row %s receives %d words".formatted(named(table, row), counts[row])));
    if (often.length > MOST_ROWS) {
      said.add(
          Counted.of(often.length - MOST_ROWS, "more row receives", "more rows receive")
              + " several words");
    }
    add(
        said,
        table,
        IntStream.range(0, rows).filter(row -> counts[row] == 1).toArray(),
        "one word");
    add(said, table, IntStream.range(0, rows).filter(row -> counts[row] == 0).toArray(), "nothing");
    return "In the gradient of " + Label.of(table).plain() + ", " + String.join("; ", said) + ".";
  }

  private static void add(List<String> said, GraphNode table, int[] rows, String what) {
    if (rows.length > MOST_ROWS) {
      said.add("%d rows receive %s".formatted(rows.length, what));
    } else if (rows.length > 0) {
      List<String> names = IntStream.of(rows).mapToObj(row -> named(table, row)).toList();
      said.add(
          (rows.length == 1 ? "row %s receives %s" : "rows %s receive %s")
              .formatted(String.join(", ", names), what));
    }
  }

  /// `2 (Paris)`
  private static String named(GraphNode table, int row) {
    List<String> labels =
        table.definition() instanceof LeafNode leaf ? leaf.rowLabels() : List.of();
    return row < labels.size() ? row + " (" + labels.get(row) + ")" : String.valueOf(row);
  }
}
