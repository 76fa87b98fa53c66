package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;

/// Gives a symbol of `dims` another size. Numbers that still fit are kept at their place, new ones
/// are of the same kind: weights, word indices, one-hot rows.
final class Resizing {
  private final Assembled origin;
  private final Scenario scenario;
  private final String symbol;
  private final int size;
  private final Dims before;
  private final Dims after;

  Resizing(Assembled origin, String symbol, int size) {
    this.origin = origin;
    this.scenario = origin.scenario();
    this.symbol = symbol;
    this.size = size;
    this.before = scenario.dims();
    this.after = before.with(symbol, size);
  }

  Outcome outcome() {
    if (!before.sizes().containsKey(symbol)) {
      return new Outcome.Refused(
          new Refusal.NoSuchSymbol(symbol, List.copyOf(before.sizes().keySet())));
    }
    if (size < 1 || size > Dims.LARGEST) {
      return new Outcome.Refused(new Refusal.SizeOutOfRange(symbol, size, Dims.LARGEST));
    }
    if (numbers() > Scenario.MOST_NUMBERS) {
      return new Outcome.Refused(new Refusal.TooManyNumbers(symbol, size, Scenario.MOST_NUMBERS));
    }
    List<Node> nodes = new ArrayList<>();
    scenario
        .nodes()
        .forEach(node -> nodes.add(node instanceof LeafNode leaf ? resized(leaf) : node));
    return Settling.of(origin, scenario.resized(after, nodes, scenario.outputGradient()));
  }

  /// How many numbers the leaves would hold, as far as that fits a long.
  long numbers() {
    long numbers = 0;
    for (Node node : scenario.nodes()) {
      if (node instanceof LeafNode leaf) {
        numbers = Cost.sum(numbers, Cost.product(extent(leaf.rows()), extent(leaf.columns())));
      }
    }
    return numbers;
  }

  private long extent(WrittenSize written) {
    return after.faultOf(written).isPresent() ? Long.MAX_VALUE : after.size(written).value();
  }

  private LeafNode resized(LeafNode leaf) {
    ResizedAxis rows = axis(leaf.rows());
    ResizedAxis columns = axis(leaf.columns());
    if (rows.before().equals(rows.after()) && columns.before().equals(columns.after())) {
      return leaf;
    }
    Matrix value =
        Kin.of(leaf, scenario)
            .resized(leaf.value(), rows.origins(), columns.origins(), FreshNumbers.of(leaf.id()));
    return new LeafNode(
        leaf.id(),
        leaf.kind(),
        leaf.rows(),
        leaf.columns(),
        value,
        rows.relabelled(leaf.rowLabels(), Integer::toString),
        columns.relabelled(leaf.columnLabels(), Integer::toString),
        leaf.appearance());
  }

  private ResizedAxis axis(WrittenSize written) {
    return ResizedAxis.of(written, before, after);
  }
}
