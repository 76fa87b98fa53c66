package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// A number times a matrix: 2/n · X.
record Scaled(Coefficient factor, Expression operand) implements Expression {

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
    return values.of(operand).scaled(factor.value());
  }

  @Override
  public Written write(Notation notation) {
    return notation.scaled(factor, operand.write(notation));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return notation.scaled(factor, operand.writeCell(notation, row, column, indices));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    Term front = Term.of(new Factor.Named(factor.plain(), factor.value()));
    return Term.product(List.of(front), operand.terms(row, column, values));
  }
}
