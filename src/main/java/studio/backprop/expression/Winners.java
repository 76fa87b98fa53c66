package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// 1 where a row has its largest cell, the first of equal ones, and 0 elsewhere.
public record Winners(Expression operand) implements Expression {

  private static final Symbol WINS = Symbol.word("wins");

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
    double[] mask = new double[x.size()];
    for (int i = 0; i < x.rows(); i++) {
      mask[i * x.columns() + RowMax.winner(x, i)] = 1;
    }
    return Matrix.rowMajor(x.rows(), x.columns(), mask);
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(WINS, operand.write(notation));
  }
}
