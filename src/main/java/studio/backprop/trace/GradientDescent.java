package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;

/// Full-batch gradient descent, θ ← θ − rate·∂L/∂θ on every parameter.
public final class GradientDescent {
  private GradientDescent() {}

  /// A run of some steps.
  ///
  /// @param losses before each step, and after the last
  /// @param last the graph with the parameters as they are after the last step
  public record Run(List<Double> losses, Graph last) {
    public Run {
      losses = List.copyOf(losses);
    }

    /// Whether the loss stopped being finite, which ends a run.
    public boolean diverged() {
      return !Double.isFinite(losses.getLast());
    }
  }

  /// Runs until the steps are done or the loss stops being finite.
  ///
  /// @throws IllegalArgumentException where the output is no single number
  public static Run run(Graph graph, int steps, double rate) {
    List<Double> losses = new ArrayList<>();
    Graph current = graph;
    for (int step = 0; ; step++) {
      Trace trace = Trace.of(current);
      double loss =
          trace
              .loss()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "training needs an output that is 1×1; %s is %s"
                          .formatted(
                              graph.output().orElseThrow().id(),
                              graph.output().orElseThrow().shape())));
      losses.add(loss);
      if (step == steps || !Double.isFinite(loss)) {
        return new Run(losses, current);
      }
      current = update(trace, rate);
    }
  }

  /// The same graph with every parameter moved against its gradient.
  public static Graph update(Trace trace, double rate) {
    List<LeafNode> moved = new ArrayList<>();
    for (GraphNode node : trace.graph().nodes()) {
      if (node.definition() instanceof LeafNode leaf && leaf.kind() == LeafNode.Kind.PARAMETER) {
        moved.add(leaf.withValue(leaf.value().minus(trace.gradient(node).scaled(rate))));
      }
    }
    return trace.graph().with(moved);
  }
}
