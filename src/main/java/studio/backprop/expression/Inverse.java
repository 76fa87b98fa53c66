package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Shape;

/// X⁻¹, NaN everywhere where X is singular.
public record Inverse(Expression operand) implements Expression {

  @Override
  public Shape shape() {
    return operand.shape();
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(operand).inverse();
  }

  @Override
  public Written write(Notation notation) {
    return notation.inverse(operand.write(notation));
  }

  @Override
  public long work() {
    return Cost.sum(Cubic.work(operand), operand.work());
  }
}
