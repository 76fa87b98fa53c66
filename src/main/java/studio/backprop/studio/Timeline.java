package studio.backprop.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.studio.Step.Phase;

/// The steps of a pass, in order, on one axis: at position k, the first k steps are done.
///
/// 5.4 is the moment at which five steps are done and the sixth is 40 % under way.
public final class Timeline {
  private final List<Step> steps = new ArrayList<>();
  private final int forwardCount;
  private final int[] valueAt;
  private final int[] backwardAt;
  private final int[] gradientAt;
  private final Graph graph;

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
    gradientAt[graph.output().index()] = forwardCount;
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

  /// The position of a moment by its name: `start`, `end`, `forward ID`, `backward ID`, or a number
  /// of steps. The backward moment of a leaf is when its gradient is whole.
  ///
  /// @return empty where there is no such moment
  public OptionalDouble position(String moment) {
    String[] words = moment.strip().split("\\s+", -1);
    if (words.length == 2) {
      return graph.find(words[1]).stream()
          .mapToDouble(node -> position(words[0], node))
          .filter(position -> position >= 0)
          .findFirst();
    }
    return switch (words[0]) {
      case "start" -> OptionalDouble.of(0);
      case "end" -> OptionalDouble.of(length());
      default -> counted(words[0]);
    };
  }

  private int position(String direction, GraphNode node) {
    return switch (direction) {
      case "forward" -> valueAt(node);
      case "backward" -> node.isLeaf() ? gradientAt(node) : backwardAt(node);
      default -> -1;
    };
  }

  private OptionalDouble counted(String steps) {
    try {
      double position = Double.parseDouble(steps);
      return position >= 0 && position <= length()
          ? OptionalDouble.of(position)
          : OptionalDouble.empty();
    } catch (NumberFormatException _) {
      return OptionalDouble.empty();
    }
  }

  /// The step that is under way at a position, or was the last one done: −1 at the start.
  public int currentStep(double position) {
    return (int) Math.ceil(Math.min(position, length())) - 1;
  }
}
