package studio.backprop.playback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;

/// The steps of a pass, in order, on one axis: at position k, the first k steps are done.
///
/// 5.4 is the moment at which five steps are done and the sixth is 40 % under way.
public final class Timeline {
  private final Graph graph;
  private final List<Step> steps = new ArrayList<>();
  private final Map<Integer, List<Substep>> substeps = new HashMap<>();
  private final int forwardCount;
  private final int[] valueAt;
  private final int[] backwardAt;
  private final int[] gradientAt;

  public Timeline(Graph graph) {
    this.graph = graph;
    int count = graph.nodes().size();
    valueAt = new int[count];
    backwardAt = new int[count];
    gradientAt = new int[count];
    Arrays.fill(backwardAt, -1);
    Arrays.fill(gradientAt, -1);
    for (GraphNode node : graph.forward()) {
      steps.add(new Step(Phase.FORWARD, node));
      valueAt[node.index()] = steps.size();
    }
    forwardCount = steps.size();
    graph.output().ifPresent(output -> gradientAt[output.index()] = forwardCount);
    for (GraphNode node : graph.backward()) {
      steps.add(new Step(Phase.BACKWARD, node));
      backwardAt[node.index()] = steps.size();
      for (Edge edge : node.operands()) {
        gradientAt[edge.from()] = steps.size();
      }
    }
  }

  public List<Step> steps() {
    return steps;
  }

  /// What happens inside a step, in order; unfolded when it is first asked for.
  ///
  /// @param step its position among the steps
  public List<Substep> substeps(int step) {
    return substeps.computeIfAbsent(step, k -> Substeps.of(graph, steps.get(k)));
  }

  /// The number of steps, and the position of the end.
  public int length() {
    return steps.size();
  }

  /// Where the forward part ends and the backward part begins.
  public int forwardCount() {
    return forwardCount;
  }

  /// The position from which a node's value is there; 0 for a leaf.
  public int valueAt(GraphNode node) {
    return valueAt[node.index()];
  }

  /// The position at which an operation has sent its gradient back; −1 where it never does.
  public int backwardAt(GraphNode node) {
    return backwardAt[node.index()];
  }

  /// The position from which a node's gradient is whole; −1 where none ever comes.
  public int gradientAt(GraphNode node) {
    return gradientAt[node.index()];
  }

  /// The step that is under way at a position, or was the last one done: −1 at the start.
  public int currentStep(double position) {
    return (int) Math.ceil(Math.min(position, length())) - 1;
  }
}
