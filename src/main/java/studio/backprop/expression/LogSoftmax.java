package studio.backprop.expression;

import java.util.List;
import java.util.Optional;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Shape;

/// The logarithm of each row's softmax, x − log Σ eˣ, by log-sum-exp: right where logits are ±1e4.
public record LogSoftmax(Expression operand) implements Whole, OfOne {
  private static final Sign LOG_SOFTMAX = Basic.LOG.sign().of(Softmax.SOFTMAX);

  @Override
  public Shape shape() {
    return operand.shape();
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

  /// `X − log Σ exp(X)`, the sum along each row.
  @Override
  public Optional<Expression> writtenOut() {
    Expression sums = operand.map(Functions.EXP).sumOfColumns();
    return Optional.of(operand.minus(sums.map(Functions.LOG).broadcastTo(operand.shape())));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new LogSoftmax(parts.getFirst());
  }

  /// log y is x − log Σ eˣ: its cell k depends on each cell i by 1 − yᵢ where i = k, by −yᵢ where
  /// not.
  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    Expression quotient = Softmax.shareOfRow(operand.map(Functions.EXP));
    Expression all = Softmax.alongRows(arriving);
    Expression ones = new Constant(1, operand.shape());
    Expression y = operand.softmax();
    Expression together = arriving.minus(y.hadamard(all));
    return List.of(
        new Form(
            MatrixRule.LOG_SPLIT,
            new StillToDerive(operand, arriving, writtenOut().orElseThrow(), together)),
        new Form(
            MatrixRule.TWO_CASES,
            arriving.hadamard(ones.minus(quotient)).minus(quotient.hadamard(all.minus(arriving)))),
        new Form(
            MatrixRule.SOFTMAX,
            arriving.hadamard(ones.minus(y)).minus(y.hadamard(all.minus(arriving)))),
        new Form(
            MatrixRule.MULTIPLIED_OUT,
            arriving
                .minus(arriving.hadamard(y))
                .minus(y.hadamard(all).minus(y.hadamard(arriving)))),
        new Form(MatrixRule.BOTH_CASES, together));
  }
}
