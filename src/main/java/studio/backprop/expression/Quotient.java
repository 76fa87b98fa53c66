package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;

/// The elementwise quotient A ⊘ B, of one shape; 0 where A is 0, whatever B is.
///
/// So 0·log 0 = 0 has the derivative 0, as the convention wants.
public record Quotient(Expression left, Expression right) implements Pairwise {

  public Quotient {
    Pairwise.requireOneShape(left, right);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(left).zip(values.of(right), (a, b) -> a == 0 ? 0 : a / b);
  }

  @Override
  public Written join(Notation notation, Written first, Written second) {
    return notation.quotient(first, second);
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    double below = values.of(right).get(row, column);
    if (below == 0 || !Double.isFinite(below)) {
      return List.of(Term.of(Factor.named(this, row, column, values)));
    }
    Written cell =
        right.writeCell(PlainNotation.OF_PORTS, Index.at(row), Index.at(column), new Indices());
    String text = "1/" + PlainNotation.OF_PORTS.within(cell, Written.Binding.SCRIPT);
    return Term.product(
        left.terms(row, column, values), List.of(Term.of(new Factor.Named(text, 1 / below))));
  }
}
