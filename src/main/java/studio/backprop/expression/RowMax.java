package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// The largest cell of each row, n×c → n×1. Of equal ones the first is the winner.
public record RowMax(Expression operand) implements Expression {

  private static final Symbol MAX = new Symbol("max", "\\max");

  @Override
  public Shape shape() {
    return new Shape(operand.shape().rows(), Size.of(1));
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    Matrix x = values.of(operand);
    return Matrix.generate(x.rows(), 1, (i, j) -> x.get(i, winner(x, i)));
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(MAX, operand.write(notation));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    return operand.terms(row, winner(values.of(operand), row), values);
  }

  static int winner(Matrix x, int row) {
    int winner = 0;
    for (int j = 1; j < x.columns(); j++) {
      if (x.get(row, j) > x.get(row, winner)) {
        winner = j;
      }
    }
    return winner;
  }
}
