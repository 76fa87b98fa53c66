package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;

/// The elementwise product A ⊙ B, of one shape.
public record Hadamard(Expression left, Expression right) implements Expression {

  public Hadamard {
    if (!left.shape().sameSizes(right.shape())) {
      throw new IllegalArgumentException(left.shape() + " against " + right.shape());
    }
  }

  @Override
  public Shape shape() {
    return left.shape();
  }

  @Override
  public List<Expression> parts() {
    return List.of(left, right);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(left).hadamard(values.of(right));
  }

  @Override
  public Written write(Notation notation) {
    return notation.hadamard(left.write(notation), right.write(notation));
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
