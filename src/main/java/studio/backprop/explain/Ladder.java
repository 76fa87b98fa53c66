package studio.backprop.explain;

import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.derivation.Derivation;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;

/// Three ways to what comes back along one wire, which lead to the same numbers: the chain rule
/// cell by cell, one example at a time, and whole matrices.
public final class Ladder {
  private final Pullback pullback;
  private final Optional<Examples> examples;

  /// @throws IllegalArgumentException where nothing comes back along the wire
  public Ladder(Trace trace, Edge edge) {
    if (trace.returned(edge).isEmpty()) {
      throw new IllegalArgumentException("nothing comes back along " + edge);
    }
    pullback = new Pullback(trace, edge);
    examples = trace.graph().batch().flatMap(batch -> Examples.of(pullback, batch));
  }

  /// The scalar rung: the summands of ∂L/∂wᵢⱼ = Σₖₗ ∂L/∂sₖₗ · ∂sₖₗ/∂wᵢⱼ.
  public Chain scalar(int row, int column) {
    return LocalDerivatives.chain(pullback, row, column);
  }

  /// Which cells of the operation depend on the cell at these indices.
  public Dependence dependence(Index row, Index column) {
    return Dependence.of(pullback, row, column);
  }

  /// The row rung: the examples of the batch; empty where the scenario has no batch or this
  /// gradient is no sum over it.
  public Optional<Examples> examples() {
    return examples;
  }

  /// The matrix rung: the declared formula at once.
  public Matrix matrix() {
    return pullback.inside().of(pullback.expression());
  }

  /// The formula of the matrix rung.
  public Expression formula() {
    return pullback.expression();
  }

  /// How the formula follows from what the operation computes.
  public Derivation derivation() {
    return pullback.derivation();
  }

  /// The operation that sends it back.
  public GraphNode operation() {
    return pullback.node();
  }

  /// The shape of what arrives from above.
  public Shape arriving() {
    return pullback.operation().upstream().shape();
  }
}
