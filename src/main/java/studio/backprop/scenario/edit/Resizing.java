package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Gives a symbol of `dims` another size. Numbers that still fit are kept at their place, new ones
/// are of the same kind: weights, word indices, one-hot rows.
final class Resizing {
  private final Scenario scenario;
  private final String symbol;
  private final int size;
  private final Dims before;
  private final Dims after;

  Resizing(Scenario scenario, String symbol, int size) {
    this.scenario = scenario;
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
    return Outcome.of(changed(nodes));
  }

  /// How many numbers the leaves would hold, as far as that fits a long.
  private long numbers() {
    long numbers = 0;
    for (Node node : scenario.nodes()) {
      if (node instanceof LeafNode leaf) {
        numbers = Cost.sum(numbers, Cost.product(extent(leaf.rows()), extent(leaf.columns())));
      }
    }
    return numbers;
  }

  private long extent(String written) {
    return after.faultOf(written).isPresent() ? Long.MAX_VALUE : after.size(written).value();
  }

  private LeafNode resized(LeafNode leaf) {
    Axis rows = axis(leaf.rows());
    Axis columns = axis(leaf.columns());
    if (rows.before().equals(rows.after()) && columns.before().equals(columns.after())) {
      return leaf;
    }
    Matrix value =
        Kin.of(leaf, scenario.nodes())
            .resized(leaf.value(), rows.origins(), columns.origins(), FreshNumbers.of(leaf.id()));
    return new LeafNode(
        leaf.id(),
        leaf.kind(),
        leaf.rows(),
        leaf.columns(),
        value,
        rows.relabelled(leaf.rowLabels(), k -> "row " + k),
        columns.relabelled(leaf.columnLabels(), k -> "column " + k),
        leaf.appearance());
  }

  private Axis axis(String written) {
    return Axis.of(written, factor -> size(before, factor), factor -> size(after, factor));
  }

  private static int size(Dims dims, String factor) {
    return (int) dims.size(factor).value();
  }

  private Assembled changed(List<Node> resized) {
    // Its shapes say what the gradient that arrives, word indices and the lesson are to be.
    Assembled shaped = Assembled.of(scenario.resized(after, resized, scenario.outputGradient()));
    Graph graph = shaped.graph();
    Map<String, Long> words = new HashMap<>();
    for (GraphNode node : graph.forward()) {
      for (BoundOperation.WordIndices indices : node.operation().indexPorts()) {
        Edge edge = node.operands().get(indices.operand());
        words.merge(graph.node(edge.from()).id(), indices.words(), Math::min);
      }
    }
    List<Node> nodes = new ArrayList<>();
    for (Node node : resized) {
      Long bound = words.get(node.id());
      nodes.add(node instanceof LeafNode leaf && bound != null ? indexed(leaf, bound) : node);
    }
    Optional<GraphNode> output = scenario.output().flatMap(graph::find);
    Scenario fitted =
        scenario.resized(
            after,
            nodes,
            output.map(node -> outputGradient(node.shape())).orElse(scenario.outputGradient()));
    return shaped.then(fitted.withLesson(LessonFit.of(fitted, shaped.assembly())));
  }

  /// Keeps the indices that the table still has.
  private LeafNode indexed(LeafNode leaf, long words) {
    FreshNumbers fresh = FreshNumbers.of(leaf.id());
    Matrix old = leaf.value();
    return leaf.withValue(
        Matrix.generate(
            old.rows(),
            old.columns(),
            (i, j) -> {
              double index = old.get(i, j);
              boolean valid = index >= 0 && index < words && index == Math.rint(index);
              return valid ? index : fresh.index(i, j, words);
            }));
  }

  private Optional<Matrix> outputGradient(Shape output) {
    Matrix old = scenario.outputGradient().orElse(Matrix.scalar(1));
    if (output.sameSizes(Shape.of(old.rows(), old.columns()))) {
      return scenario.outputGradient();
    }
    Axis rows = axis(output.rows(), old.rows());
    Axis columns = axis(output.columns(), old.columns());
    return Optional.of(
        Kin.WEIGHTS.resized(
            old, rows.origins(), columns.origins(), FreshNumbers.of("outputGradient")));
  }

  /// The axis of a size that was inferred, factor by factor where it is a product of symbols.
  private Axis axis(Size size, int sizeBefore) {
    int sizeAfter = (int) size.value();
    List<Size> factors = size.factors();
    if (factors.stream().noneMatch(Size.Sum.class::isInstance)) {
      Axis axis =
          new Axis(
              factors.stream().map(factor -> sizeOf(before, factor)).toList(),
              factors.stream().map(factor -> sizeOf(after, factor)).toList());
      if (axis.size() == sizeAfter && axis.sizeBefore() == sizeBefore) {
        return axis;
      }
    }
    return new Axis(List.of(sizeBefore), List.of(sizeAfter));
  }

  private static int sizeOf(Dims dims, Size factor) {
    return factor instanceof Size.Symbol(String name, _)
        ? dims.sizes().getOrDefault(name, 1)
        : (int) factor.value();
  }
}
