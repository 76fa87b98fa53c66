package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// The adjoint of [Gathered]: each cell is added where it was picked from.
///
/// @param pick which cell of the result each cell of the operand is added to
/// @param shape the shape that was picked from
public record Scattered(Symbol name, Gathered.Pick pick, Shape shape, Expression operand)
    implements Expression {

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    Matrix source = values.of(operand);
    double[] sums = new double[(int) shape.cells()];
    for (int i = 0; i < source.rows(); i++) {
      for (int j = 0; j < source.columns(); j++) {
        int to = pick.from(i, j);
        if (to >= 0) {
          sums[to] += source.get(i, j);
        }
      }
    }
    return Matrix.rowMajor((int) shape.rows().value(), (int) shape.columns().value(), sums);
  }

  @Override
  public Written write(Notation notation) {
    return notation.call(name, operand.write(notation));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    int at = row * (int) shape.columns().value() + column;
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < operand.shape().rows().value(); i++) {
      for (int j = 0; j < operand.shape().columns().value(); j++) {
        if (pick.from(i, j) == at) {
          terms.addAll(operand.terms(i, j, values));
        }
      }
    }
    return terms;
  }
}
