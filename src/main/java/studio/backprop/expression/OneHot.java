package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// One row a word: the cells of X, word indices in row-major order, become rows of zeros with a
/// single 1.
///
/// n×c indices over a vocabulary of w words → (n·c)×w. An index outside 0 … w − 1 gives a row of
/// NaN: the graph refuses such a leaf before it comes here.
public record OneHot(Expression operand, Size words) implements Expression {

  private static final Symbol ONE_HOT = Symbol.word("onehot");

  @Override
  public Shape shape() {
    return new Shape(operand.shape().rows().times(operand.shape().columns()), words);
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    Matrix indices = values.of(operand);
    int width = (int) words.value();
    return Matrix.generate(
        indices.size(), width, (row, word) -> cell(indices.get(row), word, width));
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(ONE_HOT, operand.write(notation));
  }

  private static double cell(double index, int word, int width) {
    boolean known = index >= 0 && index < width && index == Math.rint(index);
    return known ? (index == word ? 1 : 0) : Double.NaN;
  }
}
