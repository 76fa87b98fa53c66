package studio.backprop.playback;

import java.util.List;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;

/// One step of a pass: an operation runs forward, or sends its gradient back; a parameter moves; or
/// the gradients of all parameters are cleared at once.
///
/// @param nodes whose step it is: one, but where gradients are cleared
public record Step(Phase phase, List<GraphNode> nodes) {
  public Step {
    nodes = List.copyOf(nodes);
  }

  /// The step of one node.
  public Step(Phase phase, GraphNode node) {
    this(phase, List.of(node));
  }

  /// Whose step it is, or the first of them.
  public GraphNode node() {
    return nodes.getFirst();
  }

  /// Whether it makes, or can make, a cell: on the way back it may send to any node.
  public boolean makes(CellName cell) {
    boolean back = phase == Phase.BACKWARD;
    return phase.quantity() == cell.quantity()
        && (back || nodes.stream().anyMatch(node -> node.id().equals(cell.node())));
  }

  /// Whether it is a node's step, perhaps among others.
  public boolean isOf(GraphNode node) {
    return nodes.stream().anyMatch(one -> one.index() == node.index());
  }
}
