package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// The matrix product A·B: cell [i,j] is Σₖ a[i,k]·b[k,j], row i of A against column j of B.
public record Product(Expression left, Expression right) implements Expression {

  public Product {
    if (left.shape().columns().value() != right.shape().rows().value()) {
      throw new IllegalArgumentException(left.shape() + " · " + right.shape());
    }
  }

  @Override
  public Shape shape() {
    return new Shape(left.shape().rows(), right.shape().columns());
  }

  @Override
  public List<Expression> parts() {
    return List.of(left, right);
  }

  @Override
  public Matrix value(Values values) {
    if (left instanceof Transposed turned) {
      return values.of(turned.operand()).transposedTimes(values.of(right));
    }
    if (right instanceof Transposed turned) {
      return values.of(left).timesTransposed(values.of(turned.operand()));
    }
    return values.of(left).times(values.of(right));
  }

  @Override
  public Written write(Notation notation) {
    return notation.product(
        notation.shaped(left.write(notation), left.shape()),
        notation.shaped(right.write(notation), right.shape()));
  }

  @Override
  public Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    Index k = indices.fresh();
    return notation.sumOver(
        k,
        notation.multiplied(
            left.writeCell(notation, row, k, indices),
            right.writeCell(notation, k, column, indices)));
  }

  @Override
  public List<Term> terms(int row, int column, Values values) {
    int inner = (int) left.shape().columns().value();
    List<Term> terms = new ArrayList<>(inner);
    for (int k = 0; k < inner; k++) {
      terms.addAll(Term.product(left.terms(row, k, values), right.terms(k, column, values)));
    }
    return terms;
  }

  @Override
  public long work() {
    Size inner = left.shape().columns();
    long products = Size.of(shape().cells()).times(inner).value();
    return Cost.sum(products, Cost.sum(left.work(), right.work()));
  }
}
