package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;

/// A + B, of one shape.
public record Sum(Expression left, Expression right) implements Pairwise {

  public Sum {
    Pairwise.requireOneShape(left, right);
  }

  @Override
  public Matrix value(Values values) {
    if (right instanceof Broadcast copied && copied.isOneRow()) {
      return values.of(left).plusEachRow(values.of(copied.operand()));
    }
    return values.of(left).plus(values.of(right));
  }

  @Override
  public Written join(Notation notation, Written first, Written second) {
    return notation.sum(first, second);
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    List<Term> terms = new ArrayList<>(left.terms(row, column, values));
    terms.addAll(right.terms(row, column, values));
    return terms;
  }
}
