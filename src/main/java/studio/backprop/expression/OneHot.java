package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// One row a word: the cells of X, word indices in row-major order, become rows of zeros with a
/// single 1.
///
/// n×c indices over a vocabulary of w words → (n·c)×w. An index outside 0 … w − 1 gives a row of
/// NaN: the graph refuses such a leaf before it comes here.
public record OneHot(Expression operand, Size words) implements OfOne {
  /// `[x = y]`, which is 1 − sign(|x − y|).
  public static final ScalarFunction IS_EQUAL =
      ScalarFunction.named(
          new Sign.Symbol("is-equal", "="),
          Scalar.constant(1)
              .minus(
                  new Scalar.Applied(
                      Basic.SIGN,
                      List.of(
                          new Scalar.Applied(
                              Basic.ABS, List.of(ScalarFunction.X.minus(ScalarFunction.Y)))))));

  @Override
  public Shape shape() {
    return new Shape(operand.shape().rows().times(operand.shape().columns()), words);
  }

  @Override
  public Matrix value(Values values) {
    Matrix indices = values.of(operand);
    int width = (int) words.value();
    return Matrix.generate(
        indices.size(), width, (row, word) -> cell(indices.get(row), word, width));
  }

  /// `[X[i] = j]`
  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    long width = operand.shape().columns().value();
    Scalar word = operand.cell(row.dividedBy(width), row.modulo(width), letters);
    return new Scalar.Applied(IS_EQUAL, List.of(word, new Scalar.Position(column)));
  }

  private static double cell(double index, int word, int width) {
    boolean known = index >= 0 && index < width && index == Math.rint(index);
    return known ? (index == word ? 1 : 0) : Double.NaN;
  }

  /// Formally, as the derivation of an embedding writes it: an index cannot be trained.
  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.ONE_HOT, arriving.sumOfColumns().reshapedTo(operand.shape()));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new OneHot(parts.getFirst(), words);
  }
}
