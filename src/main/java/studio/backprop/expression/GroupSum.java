package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// The sum of each group of consecutive rows, as many as `groupSize`: (n·c)×d → n×d.
public record GroupSum(Size groups, Size groupSize, Expression operand) implements Expression {

  private static final Symbol SUM = Symbol.word("sum of words");

  @Override
  public Shape shape() {
    return new Shape(groups, operand.shape().columns());
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    Matrix whole = values.of(operand);
    int size = (int) groupSize.value();
    double[] sums = new double[whole.size() / size];
    for (int i = 0; i < whole.rows(); i++) {
      for (int j = 0; j < whole.columns(); j++) {
        sums[i / size * whole.columns() + j] += whole.get(i, j);
      }
    }
    return Matrix.rowMajor(whole.rows() / size, whole.columns(), sums);
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(SUM, operand.write(notation));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    List<Term> terms = new ArrayList<>();
    int size = (int) groupSize.value();
    for (int member = 0; member < size; member++) {
      terms.addAll(operand.terms(row * size + member, column, values));
    }
    return terms;
  }
}
