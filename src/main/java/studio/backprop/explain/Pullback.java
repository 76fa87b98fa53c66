package studio.backprop.explain;

import java.util.List;
import java.util.function.BiConsumer;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference.Entry;
import studio.backprop.expression.Values;
import studio.backprop.expression.derivation.Derivation;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.trace.Trace;

/// What an operation sends back along one wire, for any gradient that might arrive from above.
final class Pullback {
  private final Trace trace;
  private final GraphNode node;
  private final BoundOperation operation;
  private final Derivation derivation;
  private final Values inside;

  Pullback(Trace trace, Edge edge) {
    this.trace = trace;
    node = trace.graph().node(edge.to());
    operation = node.operation();
    derivation = operation.derivations().get(edge.operand());
    inside = trace.inside(node);
  }

  /// The numbers of one cell of what is sent back.
  TreeBuilder trees() {
    return new TreeBuilder(trace, node);
  }

  /// The operation's node.
  GraphNode node() {
    return node;
  }

  BoundOperation operation() {
    return operation;
  }

  /// The gradient of the operand.
  Expression expression() {
    return derivation.gradient();
  }

  /// How it follows from what the operation computes.
  Derivation derivation() {
    return derivation;
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
    return under(arriving).of(expression());
  }

  /// The numbers that there would be if `arriving` came from above.
  Values under(Matrix arriving) {
    Matrix[] slots = slots();
    slots[operation.upstream().slot()] = arriving;
    Values values = new Values(slots);
    for (BoundOperation.Named named : operation.innerGradients()) {
      slots[named.reference().slot()] = values.of(named.expression());
    }
    return values;
  }

  /// A copy of the present numbers, by slot.
  Matrix[] slots() {
    Matrix[] slots = new Matrix[operation.slots()];
    for (int k = 0; k < slots.length; k++) {
      slots[k] = inside.slot(k);
    }
    return slots;
  }

  /// The gradient of a named inner matrix.
  Expression innerGradient(String name) {
    return node.inner(Quantity.GRADIENT, name)
        .map(BoundOperation.Named::expression)
        .orElseThrow(() -> new IllegalArgumentException(name + " has no gradient"));
  }

  /// Every cell of the gradient from above that one cell of the operand's gradient is made of, in
  /// indices, with the letters that are summed over around it. Named gradients inside the operation
  /// are opened up.
  ///
  /// @return the letters of the operand's cell as it is written, with nothing opened up
  Letters arriving(Index row, Index column, BiConsumer<Entry, List<Index.Letter>> visitor) {
    Letters written = new Letters();
    Scalar cell = expression().cell(row, column, written);
    arriving(cell, written.within(), visitor);
    return written;
  }

  private void arriving(
      Scalar cell, Letters letters, BiConsumer<Entry, List<Index.Letter>> visitor) {
    Entries.visit(
        cell,
        (entry, around) -> {
          switch (entry.reference().role()) {
            case UPSTREAM -> visitor.accept(entry, around);
            case INNER_GRADIENT ->
                arriving(
                    innerGradient(entry.reference().name())
                        .cell(entry.row(), entry.column(), letters),
                    letters,
                    visitor);
            case OPERAND, OUTPUT, INNER -> {}
          }
        });
  }
}
