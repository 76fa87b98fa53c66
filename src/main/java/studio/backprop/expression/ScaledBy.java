package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// A computed number times a matrix: ∂L/∂J · X with ∂L/∂J 1×1.
record ScaledBy(Expression number, Expression operand) implements Expression {

  ScaledBy {
    if (!number.shape().isScalar()) {
      throw new IllegalArgumentException(number.shape() + " is no single number");
    }
  }

  @Override
  public Shape shape() {
    return operand.shape();
  }

  @Override
  public List<Expression> parts() {
    return List.of(number, operand);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(operand).scaled(values.of(number).get(0));
  }

  @Override
  public Written write(Notation notation) {
    return notation.product(number.write(notation), operand.write(notation));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    Index only = Index.at(0);
    return notation.multiplied(
        number.writeCell(notation, only, only, indices),
        operand.writeCell(notation, row, column, indices));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    return Term.product(number.terms(0, 0, values), operand.terms(row, column, values));
  }
}
