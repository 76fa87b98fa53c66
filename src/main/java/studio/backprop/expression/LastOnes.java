package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// A matrix of zeros and ones in which only the last 1 of each column is kept.
public record LastOnes(Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return operand.shape();
  }

  @Override
  public Matrix value(Values values) {
    Matrix ones = values.of(operand);
    int columns = ones.columns();
    boolean[] met = new boolean[columns];
    double[] kept = new double[ones.size()];
    for (int k = kept.length - 1; k >= 0; k--) {
      boolean isLast = ones.get(k) > 0 && !met[k % columns];
      kept[k] = isLast ? 1 : 0;
      met[k % columns] |= isLast;
    }
    return Matrix.rowMajor(ones.rows(), columns, kept);
  }

  /// `z[i,j] · (1 − step(Σₖ z[k,j] · step(k − i)))`
  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    Index.Letter k = letters.fresh(operand.shape().rows().value());
    Scalar isBelow = step(new Scalar.Position(k).minus(new Scalar.Position(row)));
    Scalar below = new Scalar.Over(k, operand.cell(k, column, letters).times(isBelow));
    Scalar isLast = Scalar.constant(1).minus(step(below));
    return operand.cell(row, column, letters).times(isLast);
  }

  private static Scalar step(Scalar of) {
    return new Scalar.Applied(Basic.STEP, List.of(of));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new LastOnes(parts.getFirst());
  }

  /// Nothing: which 1 is the last does not change by a little.
  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(MatrixRule.STEADY, new Constant(0, operand.shape()));
  }
}
