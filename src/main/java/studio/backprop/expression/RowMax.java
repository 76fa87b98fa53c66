package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// The largest cell of each row, n×c → n×1. Of equal ones the first is the winner.
public record RowMax(Expression operand) implements OfOne {

  @Override
  public Shape shape() {
    return new Shape(operand.shape().rows(), Size.of(1));
  }

  @Override
  public Matrix value(Values values) {
    Matrix x = values.of(operand);
    return Matrix.generate(x.rows(), 1, (i, j) -> x.get(i, winner(x, i)));
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    Index.Letter k = letters.fresh(operand.shape().columns().value());
    return new Scalar.Among(Basic.MAX, List.of(), k, operand.cell(row, k, letters));
  }

  static int winner(Matrix x, int row) {
    return Basic.winner(x.columns(), j -> x.get(row, j));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new RowMax(parts.getFirst());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return Form.only(
        MatrixRule.LARGEST, new Winners(operand).hadamard(arriving.broadcastTo(operand.shape())));
  }
}
