package studio.backprop.playback;

import studio.backprop.expression.Expression;
import studio.backprop.graph.GraphNode;

/// What a matrix is.
public sealed interface Subject {
  /// The value of a node.
  record Value(GraphNode node) implements Subject {}

  /// The gradient of a node.
  record Gradient(GraphNode node) implements Subject {}

  /// What a step of descent adds to a parameter.
  record Change(GraphNode parameter) implements Subject {}

  /// Something inside an operation.
  record Part(GraphNode operation, Expression expression) implements Subject {}
}
