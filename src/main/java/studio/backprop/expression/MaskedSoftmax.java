package studio.backprop.expression;

import java.util.List;
import java.util.Optional;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Shape;

/// Each row's softmax over the cells that a mask lets through, 0 elsewhere: m·eˣ over the row's sum
/// of m·eˣ, as if x were −∞ where m is 0. A row of which nothing is let through is not a number.
///
/// @param mask 1 where a cell counts, 0 where it does not
public record MaskedSoftmax(Expression operand, Expression mask) implements Whole {
  private static final Sign SIGN = Sign.word("masked-softmax");

  public MaskedSoftmax {
    Pairwise.requireOneShape(operand, mask);
  }

  @Override
  public Shape shape() {
    return operand.shape();
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand, mask);
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new MaskedSoftmax(parts.getFirst(), parts.getLast());
  }

  @Override
  public Matrix value(Values values) {
    Matrix allowed = values.of(mask);
    Matrix open = values.of(operand).zip(allowed, (x, m) -> m == 0 ? Double.NEGATIVE_INFINITY : x);
    return Rows.each(open, Rows::softmax);
  }

  @Override
  public Sign sign() {
    return SIGN;
  }

  @Override
  public boolean isRowByRow() {
    return true;
  }

  /// `M ⊙ exp(X)` over its row sums.
  @Override
  public Optional<Expression> writtenOut() {
    return Optional.of(Softmax.shareOfRow(mask.hadamard(operand.map(Functions.EXP))));
  }

  /// As a softmax, whose Jacobian is 0 at a cell that is not let through; a mask does not change by
  /// a little.
  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return part == 0
        ? Softmax.forms(this, arriving)
        : Form.only(MatrixRule.STEADY, new Constant(0, mask.shape()));
  }
}
