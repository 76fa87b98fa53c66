package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;

/// Gradients beside the centred difference (J(θ+ε) − J(θ−ε)) / 2ε, where J is the sum of
/// outputGradient ⊙ output: the loss, where the output is 1×1. Where a gradient is stopped at a
/// wire, the difference too takes what goes along it for a constant.
///
/// @param gradients one check for each, in running order
public record NumericCheck(List<GradientCheck> gradients) {
  public NumericCheck {
    gradients = List.copyOf(gradients);
  }

  /// Checks every cell of every leaf; of leaves so large that it would take minutes, cells spread
  /// evenly over them.
  public static NumericCheck of(Trace trace) {
    return of(trace, Sample.ofCells(Integer.MAX_VALUE));
  }

  /// Checks some cells of each leaf.
  public static NumericCheck of(Trace trace, Sample sample) {
    return of(trace, trace.graph().nodes().stream().filter(GraphNode::isLeaf).toList(), sample);
  }

  /// Checks some cells of each node, operations too: where what comes back goes wrong is between
  /// one that holds and one that is off.
  public static NumericCheck ofAll(Trace trace, Sample sample) {
    return of(trace, trace.graph().nodes(), sample);
  }

  private static NumericCheck of(Trace trace, List<GraphNode> nodes, Sample sample) {
    List<GradientCheck> checks = new ArrayList<>();
    for (GraphNode node : nodes) {
      checks.add(check(trace, node, trace.gradient(node), sample, nodes.size()));
    }
    return new NumericCheck(checks);
  }

  /// Checks one node's gradient.
  ///
  /// @param nodes how many share the time that there is
  static GradientCheck check(
      Trace trace, GraphNode node, Matrix gradient, Sample sample, int nodes) {
    Perturbation perturbation = new Perturbation(trace, node);
    if (node.wordIndices() || perturbation.movesWordIndices()) {
      return GradientCheck.leftOut(node, GradientCheck.LeftOut.WORD_INDICES);
    }
    if (perturbation.movesMask()) {
      return GradientCheck.leftOut(node, GradientCheck.LeftOut.MASK);
    }
    Sample affordable = sample.within(perturbation.affordableCells(nodes));
    return new CellChecks(perturbation, node, gradient).check(affordable.of(perturbation.value()));
  }

  /// Whether every gradient that is to be checked was, and none is off.
  public boolean holds() {
    return gradients.stream().allMatch(GradientCheck::holds);
  }
}
