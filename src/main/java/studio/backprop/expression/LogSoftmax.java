package studio.backprop.expression;

import java.util.List;
import java.util.Optional;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Shape;

/// The logarithm of each row's softmax, x − log Σ eˣ, by log-sum-exp: right where logits are ±1e4.
public record LogSoftmax(Expression operand) implements Whole {
  private static final Sign LOG_SOFTMAX = Basic.LOG.sign().of(Softmax.SOFTMAX);

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
  public Sign sign() {
    return LOG_SOFTMAX;
  }

  @Override
  public boolean isRowByRow() {
    return true;
  }

  /// `xᵢⱼ − log Σₖ exp(xᵢₖ)`
  @Override
  public Optional<Scalar> definition(Index row, Index column, Letters letters) {
    Scalar sum = Softmax.sum(operand, row, letters);
    return Optional.of(
        operand.cell(row, column, letters).minus(new Scalar.Applied(Basic.LOG, List.of(sum))));
  }
}
