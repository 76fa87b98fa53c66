package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// The same number in every cell, written as that number.
///
/// @param number a tree of constants
public record Constant(Scalar number, Shape shape) implements Expression {

  public Constant(double number, Shape shape) {
    this(Scalar.constant(number), shape);
  }

  @Override
  public List<Expression> parts() {
    return List.of();
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

  @Override
  public Expression with(List<Expression> parts) {
    return this;
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return List.of();
  }
}
