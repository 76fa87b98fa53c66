package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;

/// The elementwise product A ⊙ B, of one shape.
public record Hadamard(Expression left, Expression right) implements Pairwise {

  public Hadamard {
    Pairwise.requireOneShape(left, right);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(left).hadamard(values.of(right));
  }

  @Override
  public Written join(Notation notation, Written first, Written second) {
    return notation.hadamard(first, second);
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return notation.multiplied(
        left.writeCell(notation, row, column, indices),
        right.writeCell(notation, row, column, indices));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    return Term.product(left.terms(row, column, values), right.terms(row, column, values));
  }
}
