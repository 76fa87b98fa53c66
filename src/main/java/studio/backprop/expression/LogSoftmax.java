package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// The logarithm of each row's softmax, x − log Σ eˣ, by log-sum-exp: right where logits are ±1e4.
record LogSoftmax(Expression operand) implements Expression {

  private static final Symbol LOG_SOFTMAX =
      new Symbol("log softmax", "\\log\\operatorname{softmax}");

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
    return Rows.each(values.of(operand), Rows::logSoftmax);
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(LOG_SOFTMAX, operand.write(notation));
  }
}
