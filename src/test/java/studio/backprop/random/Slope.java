package studio.backprop.random;

import java.util.List;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.Trace;

/// The slope of outputGradient ⊙ output, summed up, in one cell of a leaf, by difference quotients.
final class Slope {
  private static final double STEP = 1e-3;
  private static final double TOLERANCE = 1e-6;

  private final Scenario scenario;
  private final Graph graph;
  private final LeafNode leaf;
  private final int row;
  private final int column;

  Slope(Scenario scenario, Graph graph, LeafNode leaf, int row, int column) {
    this.scenario = scenario;
    this.graph = graph;
    this.leaf = leaf;
    this.row = row;
    this.column = column;
  }

  /// Fails where the gradient is another, unless a kink is near, where there is none.
  void isWhat(double gradient) {
    double difference = extrapolated();
    if (MatrixAssert.error(gradient, difference) > TOLERANCE && isSmooth()) {
      throw new AssertionError(
          "gradient %s[%d,%d] is %s, the differences say %s; %s"
              .formatted(leaf.id(), row, column, gradient, difference, scenario.nodes()));
    }
  }

  /// The centred difference, with the error of its second order taken out.
  private double extrapolated() {
    double near = at(STEP) - at(-STEP);
    double far = at(2 * STEP) - at(-2 * STEP);
    return (8 * near - far) / (12 * STEP);
  }

  /// Whether the slopes to the right and to the left come together as the step is halved.
  private boolean isSmooth() {
    double[] gaps = new double[4];
    for (int k = 0; k < gaps.length; k++) {
      double step = 2 * STEP / (1 << k);
      gaps[k] = Math.abs(at(step) - 2 * at(0) + at(-step)) / step;
    }
    boolean isFlat = gaps[0] < 1e-8;
    boolean isHalved = true;
    for (int k = 1; k < gaps.length; k++) {
      isHalved &= gaps[k] < 0.7 * gaps[k - 1] && gaps[k] > 0.3 * gaps[k - 1];
    }
    return isFlat || isHalved;
  }

  private double at(double step) {
    double number = leaf.value().get(row, column) + step;
    Graph moved = with(leaf.withValue(leaf.value().with(row, column, number)));
    return Trace.of(moved)
        .value(moved.output().orElseThrow())
        .hadamard(moved.outputGradient().orElseThrow())
        .sum();
  }

  /// A declaration may look at what an input holds, so that one is assembled anew.
  private Graph with(LeafNode changed) {
    if (changed.kind() == LeafNode.Kind.PARAMETER) {
      return graph.with(List.of(changed));
    }
    List<Node> nodes =
        scenario.nodes().stream()
            .map(node -> node.id().equals(changed.id()) ? changed : node)
            .toList();
    return Assembler.whole(scenario.withNodes(nodes).graphSource());
  }
}
