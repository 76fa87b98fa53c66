package studio.backprop.expression;

import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// The same number in every cell, written as that number.
///
/// @param number a tree of constants
public record Constant(Scalar number, Shape shape) implements Unparted {

  public Constant(double number, Shape shape) {
    this(Scalar.constant(number), shape);
  }

  @Override
  public Matrix value(Values values) {
    return Matrix.filled(
        (int) shape.rows().value(), (int) shape.columns().value(), number.number());
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return number;
  }
}
