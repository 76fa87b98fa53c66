package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Each row copied to a group of consecutive rows, the adjoint of [GroupSum]: n×d → (n·c)×d.
public record GroupCopy(Size groupSize, Expression operand) implements Expression {

  private static final Symbol COPY = Symbol.word("copy to words");

  @Override
  public Shape shape() {
    return new Shape(operand.shape().rows().times(groupSize), operand.shape().columns());
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    Matrix rows = values.of(operand);
    int size = (int) groupSize.value();
    return Matrix.generate(rows.rows() * size, rows.columns(), (i, j) -> rows.get(i / size, j));
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(COPY, operand.write(notation));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    return operand.terms(row / (int) groupSize.value(), column, values);
  }
}
