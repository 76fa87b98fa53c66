package studio.backprop.trace;

import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;

/// Something that happened in a pass, in past tense.
public sealed interface Event {

  /// A value travelled a wire into an operation.
  record Sent(Edge edge, Matrix value) implements Event {}

  /// An operation computed its value.
  record Computed(GraphNode node, Matrix value) implements Event {}

  /// The gradient from above arrived at the output.
  record Arrived(GraphNode output, Matrix gradient) implements Event {}

  /// An operation sent a gradient back along a wire.
  record Returned(Edge edge, Matrix gradient) implements Event {}

  /// What came back was added to what had come back before: `before + added = after`, unless it is
  /// overwritten by mistake.
  record Accumulated(GraphNode node, Edge edge, Matrix before, Matrix added, Matrix after)
      implements Event {}

  /// A parameter moved against its gradient: `before + change = after`.
  record Updated(GraphNode parameter, Matrix before, Matrix change, Matrix after)
      implements Event {}
}
