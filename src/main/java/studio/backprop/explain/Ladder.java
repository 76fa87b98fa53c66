package studio.backprop.explain;

import java.util.List;
import java.util.Set;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Edge;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;

/// Three ways to what comes back along one wire, which lead to the same numbers: the chain rule
/// cell by cell, one example at a time, and whole matrices.
public final class Ladder {
  private final Pullback pullback;
  private final Examples examples;

  /// @throws IllegalArgumentException where nothing comes back along the wire
  public Ladder(Trace trace, Edge edge) {
    if (trace.returned(edge).isEmpty()) {
      throw new IllegalArgumentException("nothing comes back along " + edge);
    }
    pullback = new Pullback(trace, edge);
    examples = new Examples(pullback, BatchAxis.of(trace.graph()));
  }

  /// The scalar rung: the summands of ∂L/∂wᵢⱼ = Σₖₗ ∂L/∂sₖₗ · ∂sₖₗ/∂wᵢⱼ.
  public List<LocalDerivative> scalar(int row, int column) {
    return LocalDerivatives.of(pullback, row, column);
  }

  /// The number of examples that the row rung walks.
  public int examples() {
    return examples.count();
  }

  /// The axis that the examples lie along.
  public BatchAxis axis() {
    return examples.axis();
  }

  /// The row rung: what one example adds. All of them add up to the matrix.
  public Matrix example(int index) {
    return examples.contribution(index, 1);
  }

  /// What the examples up to one add together: with the last one the matrix.
  public Matrix upTo(int index) {
    return examples.contribution(0, index + 1);
  }

  /// What each example adds to one cell.
  public double[] shares(int row, int column) {
    return examples.shares(row, column);
  }

  /// The matrices of the formula of which an example needs its own rows only.
  public Set<Reference> ofOneExample() {
    return examples.ownRows();
  }

  /// The matrix rung: the declared formula at once.
  public Matrix matrix() {
    return pullback.inside().of(pullback.expression());
  }

  /// The formula of the matrix rung.
  public Expression formula() {
    return pullback.expression();
  }

  /// The shape of what arrives from above.
  public Shape arriving() {
    return pullback.operation().upstream().shape();
  }
}
