package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;

/// Gradient descent on every parameter, some steps on end.
public final class GradientDescent {
  private GradientDescent() {}

  /// A run of some steps.
  ///
  /// @param losses before each step, and after the last, each of the examples whose turn it is
  /// @param last with the parameters as they are after the last step
  /// @param breakdown where numbers stopped being finite, which ends a run
  public record Run(List<Double> losses, GraphSource last, Optional<Breakdown> breakdown) {
    public Run {
      losses = List.copyOf(losses);
    }
  }

  /// The first number that is not finite.
  ///
  /// @param step before which step, from 0
  /// @param node where it began: what this is made of is finite
  /// @param row of the examples whose turn it is
  public record Breakdown(int step, String node, int row, int column, double number) {}

  /// Runs until the steps are done or the loss stops being finite.
  ///
  /// @param source as [Descent#from] wants it
  /// @throws IllegalArgumentException where the output is no single number
  public static Run run(GraphSource source, int steps, Descent.Plan plan) {
    List<Double> losses = new ArrayList<>();
    Descent descent = Descent.from(source, plan);
    while (true) {
      Trace trace = Trace.of(descent.graph());
      double loss = loss(trace);
      losses.add(loss);
      if (!Double.isFinite(loss)) {
        return new Run(losses, descent.source(), breakdown(descent.step(), trace));
      }
      if (descent.step() == steps) {
        return new Run(losses, descent.source(), breakdown(steps, descent.source()));
      }
      descent = descent.after(trace);
    }
  }

  private static double loss(Trace trace) {
    return trace
        .loss()
        .orElseThrow(() -> {
          GraphNode output = trace.graph().output().orElseThrow();
          return new IllegalArgumentException(
              "training needs an output that is 1×1; %s is %s"
                  .formatted(output.id(), output.shape()));
        });
  }

  /// Where a pass has its first number that is not finite.
  private static Optional<Breakdown> breakdown(int step, Trace trace) {
    Graph graph = trace.graph();
    return graph.nodes().stream()
        .flatMap(node -> breakdown(step, node.id(), trace.value(node)).stream())
        .findFirst();
  }

  /// A parameter that is not finite, though the loss may be.
  private static Optional<Breakdown> breakdown(int step, GraphSource source) {
    for (Node node : source.nodes()) {
      if (node instanceof LeafNode leaf) {
        Optional<Breakdown> found = breakdown(step, leaf.id(), leaf.value());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Breakdown> breakdown(int step, String node, Matrix value) {
    for (int k = 0; k < value.size(); k++) {
      if (!Double.isFinite(value.get(k))) {
        int row = k / value.columns();
        int column = k % value.columns();
        return Optional.of(new Breakdown(step, node, row, column, value.get(k)));
      }
    }
    return Optional.empty();
  }
}
