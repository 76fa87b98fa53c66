package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;

/// A − B, of one shape.
public record Difference(Expression left, Expression right) implements Pairwise {

  public Difference {
    Pairwise.requireOneShape(left, right);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(left).minus(values.of(right));
  }

  @Override
  public Written join(Notation notation, Written first, Written second) {
    return notation.difference(first, second);
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
