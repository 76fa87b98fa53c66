package studio.backprop.explain;

import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Values;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;

/// Which cells of an activation let hardly any gradient back, or none.
///
/// Where an operation is a function of one number, what goes back through a cell is what arrives
/// there times f′: what goes back where 1 arrives is f′, and it alone decides, however the gradient
/// is written.
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
    return node.isLeaf() || !hasUnits(node.operation())
        ? Optional.empty()
        : Optional.of(new Units(slope(trace, node)));
  }

  private static boolean hasUnits(BoundOperation operation) {
    // a formula of constants alone, 1 + 1, has nothing to send back
    return operation.gradients().stream().limit(1).anyMatch(Units::appliesFunction)
        && Dependence.isOfOneNumber(operation);
  }

  /// Whether what goes back is found by a function of each cell: a slope that is everywhere the
  /// same, or a cell itself, flattens nowhere.
  private static boolean appliesFunction(Expression gradient) {
    return gradient.all().anyMatch(Mapped.class::isInstance);
  }

  private static Matrix slope(Trace trace, GraphNode node) {
    Shape shape = node.shape();
    Matrix ones = Matrix.filled((int) shape.rows().value(), (int) shape.columns().value(), 1);
    Values numbers = new Pullback(trace, node.operands().getFirst()).under(ones);
    return numbers.of(node.operation().gradients().getFirst());
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
