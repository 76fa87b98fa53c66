package studio.backprop.scenario.library;

import java.util.List;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.At;

/// Where in a pass a moment stands.
final class LessonOrder {
  private LessonOrder() {}

  /// @throws AssertionError where the pass has no such step
  static int position(At at, Graph graph) {
    int forward = graph.forward().size();
    int backward = graph.backward().size();
    return switch (at.phase()) {
      case START -> 0;
      case FORWARD -> 1 + step(at, graph.forward());
      case BACKWARD -> 1 + forward + step(at, graph.backward());
      case UPDATE -> 1 + forward + backward;
      case END -> 2 + forward + backward;
    };
  }

  private static int step(At at, List<GraphNode> steps) {
    String node = at.node().orElseThrow();
    for (int k = 0; k < steps.size(); k++) {
      if (steps.get(k).id().equals(node)) {
        return k;
      }
    }
    throw new AssertionError("no step " + at + " in " + steps.stream().map(GraphNode::id).toList());
  }
}
