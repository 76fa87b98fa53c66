package studio.backprop.expression;

import java.util.List;
import java.util.Optional;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Shape;

/// Each row's softmax: eˣ over the row's sum of eˣ, shifted by the row's maximum so that nothing
/// overflows.
public record Softmax(Expression operand) implements Whole, OfOne {
  static final Sign SOFTMAX = Sign.word("softmax");

  @Override
  public Shape shape() {
    return operand.shape();
  }

  @Override
  public Matrix value(Values values) {
    return ofRows(values.of(operand));
  }

  /// The softmax of each row of numbers.
  public static Matrix ofRows(Matrix scores) {
    return Rows.each(scores, Rows::softmax);
  }

  @Override
  public Sign sign() {
    return SOFTMAX;
  }

  @Override
  public boolean isRowByRow() {
    return true;
  }

  /// `exp(X)` over its row sums.
  @Override
  public Optional<Expression> writtenOut() {
    return Optional.of(shareOfRow(operand.map(Functions.EXP)));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Softmax(parts.getFirst());
  }

  /// A cell k of a row depends on each cell i of it: by y(1 − y) where i = k, by −yᵢyₖ where not.
  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return forms(this, arriving);
  }

  /// `y ⊙ (G − Σ G ⊙ y)`, the sum along each row, and the way there.
  static List<Form> forms(Expression y, Expression arriving) {
    Expression own = arriving.hadamard(y);
    Expression all = alongRows(own);
    Expression ones = new Constant(1, y.shape());
    return List.of(
        new Form(
            MatrixRule.TWO_CASES, own.hadamard(ones.minus(y)).minus(y.hadamard(all.minus(own)))),
        new Form(
            MatrixRule.MULTIPLIED_OUT,
            own.minus(own.hadamard(y)).minus(y.hadamard(all).minus(y.hadamard(own)))),
        new Form(MatrixRule.BOTH_CASES, own.minus(y.hadamard(all))),
        new Form(MatrixRule.COMMON_FACTOR, y.hadamard(arriving.minus(all))));
  }

  /// What share each cell has in the sum of its row.
  static Expression shareOfRow(Expression of) {
    return new Quotient(of, alongRows(of));
  }

  /// The sum along each row, copied back along it.
  static Expression alongRows(Expression of) {
    return of.sumOfColumns().broadcastTo(of.shape());
  }
}
