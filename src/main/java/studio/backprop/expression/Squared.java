package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// Every cell squared.
///
/// Of a difference the square is told whole, (p − y)², not multiplied out: that is how a person
/// reads it, and it does not cancel.
record Squared(Expression operand) implements Expression {

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
    return values.of(operand).map(x -> x * x);
  }

  @Override
  public Written write(Notation notation) {
    return notation.squared(operand.write(notation));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return notation.squared(operand.writeCell(notation, row, column, indices));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    List<Term> inner = operand.terms(row, column, values);
    if (inner.size() == 1) {
      return List.of(inner.getFirst().times(inner.getFirst()));
    }
    Factor whole = Factor.named(operand, row, column, values);
    return List.of(Term.of(whole, whole));
  }
}
