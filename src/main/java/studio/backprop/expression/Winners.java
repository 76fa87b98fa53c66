package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// 1 where a row has its largest cell, the first of equal ones, and 0 elsewhere.
public record Winners(Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return operand.shape();
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
  public Scalar cell(Index row, Index column, Letters letters) {
    Index.Letter k = letters.fresh(operand.shape().columns().value());
    return new Scalar.Among(
        Basic.IS_LARGEST,
        List.of(operand.cell(row, column, letters)),
        k,
        operand.cell(row, k, letters));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Winners(parts.getFirst());
  }

  /// Nothing: which cell is the largest does not change by a little.
  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.STEADY, new Constant(0, operand.shape()));
  }
}
