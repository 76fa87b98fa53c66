package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;

/// Y ⊙ log P, of one shape, with 0·log 0 = 0.
public record TimesLog(Expression left, Expression right) implements Pairwise {

  private static final Symbol LOG = new Symbol("log", "\\log");

  public TimesLog {
    Pairwise.requireOneShape(left, right);
  }

  @Override
  public Matrix value(Values values) {
    return values.of(left).zip(values.of(right), (y, p) -> y == 0 ? 0 : y * Math.log(p));
  }

  @Override
  public Written join(Notation notation, Written first, Written second) {
    return notation.hadamard(first, notation.call(LOG, second));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return notation.multiplied(
        left.writeCell(notation, row, column, indices),
        notation.call(LOG, right.writeCell(notation, row, column, indices)));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    if (values.of(left).get(row, column) == 0) {
      return List.of(Term.of(Factor.named(this, row, column, values)));
    }
    Written cell =
        right.writeCell(PlainNotation.OF_PORTS, Index.at(row), Index.at(column), new Indices());
    String text = PlainNotation.OF_PORTS.call(LOG, cell).text();
    Factor log = new Factor.Named(text, Math.log(values.of(right).get(row, column)));
    return Term.product(left.terms(row, column, values), List.of(Term.of(log)));
  }
}
