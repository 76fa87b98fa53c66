package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// The same number in every cell, written as that number.
public record Constant(double number, Shape shape) implements Expression {

  @Override
  public List<Expression> parts() {
    return List.of();
  }

  @Override
  public Matrix value(Values values) {
    return Matrix.filled((int) shape.rows().value(), (int) shape.columns().value(), number);
  }

  @Override
  public Written write(Notation notation) {
    return notation.number(number);
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return notation.number(number);
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    return List.of(Term.of(new Factor.Named(Numerals.plain(number), number)));
  }
}
