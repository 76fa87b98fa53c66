package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Shape;

/// log |det X|, −∞ where X is singular; by the pivots, so that it does not overflow.
public record LogDeterminant(Expression operand) implements Expression {

  private static final Symbol LOG_DET = new Symbol("log |det|", "\\log\\left|\\det\\right|");

  @Override
  public Shape shape() {
    return Shape.SCALAR;
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    return Matrix.scalar(values.of(operand).logAbsoluteDeterminant());
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(LOG_DET, operand.write(notation));
  }

  @Override
  public long work() {
    return Cost.sum(Cubic.work(operand), operand.work());
  }
}
