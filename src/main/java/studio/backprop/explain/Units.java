package studio.backprop.explain;

import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Reference;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Trace;

/// Which cells of an activation let hardly any gradient back, or none.
///
/// They are read off the declaration: where what goes back is G ⊙ f′(X), f′(X) is the local
/// derivative, and it alone decides, whatever arrives from above.
public final class Units {
  /// A derivative nearer to 0 than this hardly lets anything through.
  public static final double SATURATED_BELOW = 0.01;

  private final Matrix derivative;

  private Units(Matrix derivative) {
    this.derivative = derivative;
  }

  /// What a cell does to the gradient that comes back through it.
  public enum State {
    /// It passes it on.
    ALIVE,
    /// It passes on less than a hundredth: σ′ far from 0.
    SATURATED,
    /// It passes on nothing: a ReLU on its flat side.
    DEAD
  }

  /// The units of an operation that is a function of each cell; empty for every other node.
  public static Optional<Units> of(Trace trace, GraphNode node) {
    return node.isLeaf()
        ? Optional.empty()
        : derivative(node.operation().gradients().getFirst())
            .map(derivative -> new Units(trace.inside(node).of(derivative)));
  }

  /// The local derivative in G ⊙ f′(X).
  private static Optional<Expression> derivative(Expression gradient) {
    return gradient instanceof Hadamard(Reference upstream, Expression local)
            && upstream.role() == Reference.Role.UPSTREAM
            && isFunctionOfCells(local)
        ? Optional.of(local)
        : Optional.empty();
  }

  private static boolean isFunctionOfCells(Expression local) {
    return local instanceof Mapped || local.parts().stream().anyMatch(Units::isFunctionOfCells);
  }

  public State state(int row, int column) {
    double slope = Math.abs(derivative.get(row, column));
    return slope == 0 ? State.DEAD : slope < SATURATED_BELOW ? State.SATURATED : State.ALIVE;
  }

  /// How many cells are in a state.
  public int count(State state) {
    int count = 0;
    for (int row = 0; row < derivative.rows(); row++) {
      for (int column = 0; column < derivative.columns(); column++) {
        count += state(row, column) == state ? 1 : 0;
      }
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Units units && units.derivative.equals(derivative);
  }

  @Override
  public int hashCode() {
    return derivative.hashCode();
  }
}
