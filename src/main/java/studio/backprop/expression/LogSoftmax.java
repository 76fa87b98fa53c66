package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;

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
    Matrix x = values.of(operand);
    double[] cells = x.toArray();
    for (int i = 0; i < x.rows(); i++) {
      Rows.logSoftmax(cells, i * x.columns(), (i + 1) * x.columns());
    }
    return Matrix.rowMajor(x.rows(), x.columns(), cells);
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(LOG_SOFTMAX, operand.write(notation));
  }
}
