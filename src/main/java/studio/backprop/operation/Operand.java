package studio.backprop.operation;

import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// What is wired to a port when an operation is bound.
///
/// @param port the port's name: `X`, or `X2` of X1 … Xk
/// @param source what the node is called
/// @param shape the node's shape
/// @param constant the node's numbers where it is an `input` leaf, which no training changes; else
///   null
public record Operand(String port, String source, Shape shape, @Nullable Matrix constant) {
  private static final double EXACT = 1e-12;

  /// The same with its shape in other words.
  Operand shaped(Shape other) {
    return new Operand(port, source, other, constant);
  }

  /// Whether its numbers stay, and each of its rows adds up to one, as the rows of one-hot targets
  /// do.
  boolean rowsAddUpToOne() {
    if (constant == null) {
      return false;
    }
    Matrix sums = constant.sumOfColumns();
    for (int i = 0; i < sums.rows(); i++) {
      if (!(Math.abs(sums.get(i) - 1) <= EXACT)) {
        return false;
      }
    }
    return true;
  }
}
