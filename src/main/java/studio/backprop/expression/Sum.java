package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;

/// A + B, of one shape.
public record Sum(Expression left, Expression right) implements Expression {

  public Sum {
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
    if (right instanceof Broadcast copied && copied.isOneRow()) {
      return values.of(left).plusEachRow(values.of(copied.operand()));
    }
    return values.of(left).plus(values.of(right));
  }

  @Override
  public Written write(Notation notation) {
    return notation.sum(left.write(notation), right.write(notation));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return notation.sum(
        left.writeCell(notation, row, column, indices),
        right.writeCell(notation, row, column, indices));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    List<Term> terms = new ArrayList<>(left.terms(row, column, values));
    terms.addAll(right.terms(row, column, values));
    return terms;
  }
}
