package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// Xᵀ: cell [i,j] is x[j,i].
public record Transposed(Expression operand) implements Expression {

  @Override
  public Shape shape() {
    return operand.shape().transposed();
  }

  @Override
  public List<Expression> parts() {
    return List.of(operand);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(operand).transposed();
  }

  @Override
  public Written write(Notation notation) {
    return notation.transposed(operand.write(notation));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return operand.writeCell(notation, column, row, indices);
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    return operand.terms(column, row, values);
  }
}
