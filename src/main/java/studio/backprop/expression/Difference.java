package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;

/// A − B, of one shape.
public record Difference(Expression left, Expression right) implements Expression {

  public Difference {
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
    return values.of(left).minus(values.of(right));
  }

  @Override
  public Written write(Notation notation) {
    return notation.difference(left.write(notation), right.write(notation));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return notation.difference(
        left.writeCell(notation, row, column, indices),
        right.writeCell(notation, row, column, indices));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    Term minus = Term.of(new Factor.Named("−1", -1));
    List<Term> terms = new ArrayList<>(left.terms(row, column, values));
    for (Term term : right.terms(row, column, values)) {
      terms.add(minus.times(term));
    }
    return terms;
  }
}
