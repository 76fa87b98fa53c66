package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.backprop.expression.Product;
import studio.backprop.expression.Transposed;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Substeps;
import studio.backprop.playback.WordRows;
import studio.backprop.trace.Trace;

/// The rows of a table of which words have picked some: a word adds its row, and a row that no word
/// has picked gets nothing.
final class RowFacts {
  private RowFacts() {}

  static Fact of(Closeup inside, Trace trace) {
    GraphNode node = inside.step().node();
    Product adds = Substeps.rowAdds(node.operation(), inside.substep().expression()).orElseThrow();
    int[] words = WordRows.of(trace.inside(node).of(((Transposed) adds.left()).operand()));
    if (inside.unit().isPresent()) {
      return word(inside.at(), words, inside.unit().get().number());
    }
    boolean begun = inside.share() >= 1 || inside.substep().units() == 0;
    return begun ? whole(inside.at(), inside.made().rows(), words) : new Fact.NoRowYet();
  }

  private static Fact word(GraphNode table, int[] words, int number) {
    int picked = words[number - 1];
    int time = (int) IntStream.range(0, number).filter(k -> words[k] == picked).count();
    return new Fact.WordAdded(row(table, picked), number, words.length, time);
  }

  private static Fact whole(GraphNode table, int rows, int[] words) {
    int[] counts = new int[rows];
    for (int word : words) {
      counts[word]++;
    }
    List<Fact.Often> several = new ArrayList<>();
    List<Fact.Row> once = new ArrayList<>();
    List<Fact.Row> never = new ArrayList<>();
    for (int k = 0; k < rows; k++) {
      Fact.Row row = row(table, k);
      switch (counts[k]) {
        case 0 -> never.add(row);
        case 1 -> once.add(row);
        default -> several.add(new Fact.Often(row, counts[k]));
      }
    }
    return new Fact.RowsReceived(table, several, once, never);
  }

  private static Fact.Row row(GraphNode table, int number) {
    List<String> labels =
        table.definition() instanceof LeafNode leaf ? leaf.rowLabels() : List.of();
    return new Fact.Row(
        table, number, number < labels.size() ? Optional.of(labels.get(number)) : Optional.empty());
  }
}
