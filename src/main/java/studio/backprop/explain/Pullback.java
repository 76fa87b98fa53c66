package studio.backprop.explain;

import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Values;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.trace.Trace;

/// What an operation sends back along one wire, for any gradient that might arrive from above.
final class Pullback {
  private final BoundOperation operation;
  private final Expression expression;
  private final Values inside;

  Pullback(Trace trace, Edge edge) {
    GraphNode node = trace.graph().node(edge.to());
    operation = node.operation();
    expression = operation.gradients().get(edge.operand());
    inside = trace.inside(node);
  }

  BoundOperation operation() {
    return operation;
  }

  /// The gradient of the operand, as it is declared.
  Expression expression() {
    return expression;
  }

  /// The numbers of the present run.
  Values inside() {
    return inside;
  }

  /// The gradient that arrived from above in the present run.
  Matrix upstream() {
    return inside.slot(operation.upstream().slot());
  }

  /// What would come back if `arriving` came from above.
  Matrix of(Matrix arriving) {
    Matrix[] slots = slots();
    slots[operation.upstream().slot()] = arriving;
    Values values = new Values(slots);
    for (BoundOperation.Named named : operation.innerGradients()) {
      slots[named.reference().slot()] = values.of(named.expression());
    }
    return values.of(expression);
  }

  /// A copy of the present numbers, by slot.
  Matrix[] slots() {
    Matrix[] slots = new Matrix[operation.slots()];
    for (int k = 0; k < slots.length; k++) {
      slots[k] = inside.slot(k);
    }
    return slots;
  }

  /// The gradient of a named inner matrix, as it is declared.
  Expression innerGradient(Reference reference) {
    for (BoundOperation.Named named : operation.innerGradients()) {
      if (named.reference().slot() == reference.slot()) {
        return named.expression();
      }
    }
    throw new IllegalArgumentException(reference.name() + " has no declared gradient");
  }
}
