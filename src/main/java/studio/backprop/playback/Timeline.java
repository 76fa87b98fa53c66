package studio.backprop.playback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.At;
import studio.backprop.trace.Learning;

/// The steps of a pass, in order, on one axis: at position k, the first k steps are done. Where
/// something is learned of it, each parameter that moves has a step after it, and clearing
/// gradients has one.
///
/// 5.4 is the moment at which five steps are done and the sixth is 40 % under way.
public final class Timeline {
  private final Graph graph;
  private final List<Step> steps = new ArrayList<>();
  private final Map<Integer, List<Substep>> substeps = new HashMap<>();
  private final Map<Integer, List<Substep>> fromOutside = new HashMap<>();
  private final int forwardCount;
  private final int passLength;
  private final boolean clears;
  private final int[] valueAt;
  private final int[] backwardAt;
  private final int[] gradientAt;
  private final int[] updateAt;

  /// A pass of which nothing is learned.
  public Timeline(Graph graph) {
    this(graph, Optional.empty());
  }

  public Timeline(Graph graph, Optional<Learning> learning) {
    this.graph = graph;
    int count = graph.nodes().size();
    valueAt = new int[count];
    backwardAt = new int[count];
    gradientAt = new int[count];
    Arrays.fill(backwardAt, -1);
    updateAt = new int[count];
    Arrays.fill(gradientAt, -1);
    Arrays.fill(updateAt, -1);
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
    passLength = steps.size();
    clears = learning.filter(this::update).isPresent();
  }

  /// @return whether gradients are cleared at the end
  private boolean update(Learning by) {
    for (GraphNode node : graph.nodes()) {
      if (graph.moves(node)) {
        steps.add(new Step(Phase.UPDATE, node));
        updateAt[node.index()] = steps.size();
      }
    }
    List<GraphNode> keeping = graph.nodes().stream().filter(by::keeps).toList();
    boolean clearing = by.clears() && !keeping.isEmpty();
    if (clearing) {
      steps.add(new Step(Phase.CLEAR, keeping));
    }
    return clearing;
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

  /// What of a step is seen from outside, in order.
  List<Substep> fromOutside(int step) {
    return fromOutside.computeIfAbsent(step, k -> Substeps.outside(graph, steps.get(k)));
  }

  /// The number of steps, and the position of the end.
  public int length() {
    return steps.size();
  }

  /// Where the forward part ends and the backward part begins.
  public int forwardCount() {
    return forwardCount;
  }

  /// Where the pass itself ends; what is learned of it begins there.
  public int passLength() {
    return passLength;
  }

  /// Where phases end, in order, the last one at the end of all.
  List<Integer> phaseEnds() {
    int updated = clears ? length() - 1 : length();
    return Stream.of(forwardCount, passLength, updated, length()).distinct().toList();
  }

  /// Whether the gradients of parameters are cleared at a position.
  boolean isCleared(double position) {
    return clears && position >= length();
  }

  /// The position from which a parameter has moved; −1 where it never does.
  public int updateAt(GraphNode node) {
    return updateAt[node.index()];
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

  /// The position at which a moment of a lesson is there: what it names is done. Empty where the
  /// node is not there, or nothing ever flows back to it.
  public OptionalInt at(At moment) {
    return switch (moment.phase()) {
      case START -> OptionalInt.of(0);
      case UPDATE, END -> OptionalInt.of(clears ? length() - 1 : length());
      case FORWARD ->
          node(moment).map(node -> OptionalInt.of(valueAt(node))).orElse(OptionalInt.empty());
      case BACKWARD ->
          node(moment)
              .map(node -> node.isLeaf() ? gradientAt(node) : backwardAt(node))
              .filter(position -> position >= 0)
              .map(OptionalInt::of)
              .orElse(OptionalInt.empty());
    };
  }

  private Optional<GraphNode> node(At moment) {
    return moment.node().flatMap(graph::find);
  }

  /// Where in this pass one is who was at a position of another: in the same step of the same node.
  /// Where that is gone, after the last step before it that is still there; the end stays the end.
  public double along(Timeline other, double position) {
    int step = other.currentStep(position);
    if (step < 0) {
      return 0;
    }
    if (position >= other.length() && hasSamePhases(other)) {
      return length();
    }
    int here = find(other.steps.get(step));
    if (here >= 0) {
      return here + position - step;
    }
    for (int before = step - 1; before >= 0; before--) {
      int done = find(other.steps.get(before));
      if (done >= 0) {
        return done + 1.0;
      }
    }
    return 0;
  }

  private boolean hasSamePhases(Timeline other) {
    boolean updates = length() > passLength;
    boolean others = other.length() > other.passLength;
    return updates == others && clears == other.clears;
  }

  /// The index of the step of the same phase and node; −1 where there is none.
  private int find(Step step) {
    return graph
        .find(step.node().id())
        .map(node -> done(step.phase(), node))
        .filter(done -> done > 0)
        .map(done -> done - 1)
        .orElse(-1);
  }

  private int done(Phase phase, GraphNode node) {
    return switch (phase) {
      case FORWARD -> valueAt(node);
      case BACKWARD -> backwardAt(node);
      case UPDATE -> updateAt(node);
      case CLEAR -> clears ? length() : -1;
    };
  }

  /// The step that is under way at a position, or was the last one done: none at the start.
  public Optional<Step> stepAt(double position) {
    int current = currentStep(position);
    return current < 0 ? Optional.empty() : Optional.of(steps.get(current));
  }

  /// The same by its index: −1 at the start.
  public int currentStep(double position) {
    return (int) Math.ceil(Math.min(position, length())) - 1;
  }
}
