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

  /// `exp(xᵢⱼ) / Σₖ exp(xᵢₖ)`
  @Override
  public Optional<Scalar> definition(Index row, Index column, Letters letters) {
    return Optional.of(exp(operand.cell(row, column, letters)).over(sum(operand, row, letters)));
  }

  /// `Σₖ exp(xᵢₖ)`
  static Scalar sum(Expression operand, Index row, Letters letters) {
    Index.Letter k = letters.fresh(operand.shape().columns().value());
    return new Scalar.Over(k, exp(operand.cell(row, k, letters)));
  }

  private static Scalar exp(Scalar of) {
    return new Scalar.Applied(Basic.EXP, List.of(of));
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

  /// The sum along each row, copied back along it.
  static Expression alongRows(Expression of) {
    return of.sumOfColumns().broadcastTo(of.shape());
  }
}
