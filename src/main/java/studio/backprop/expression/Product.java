package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
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
  public Scalar cell(Index row, Index column, Letters letters) {
    Size inner = left.shape().columns().isOne() ? right.shape().rows() : left.shape().columns();
    if (inner.isOne()) {
      return left.cell(row, Index.at(0), letters).times(right.cell(Index.at(0), column, letters));
    }
    Index.Letter k = letters.fresh(inner.value());
    return new Scalar.Over(k, left.cell(row, k, letters).times(right.cell(k, column, letters)));
  }

  @Override
  public long work() {
    Size inner = left.shape().columns();
    long products = Size.of(shape().cells()).times(inner).value();
    return Cost.sum(products, Cost.sum(left.work(), right.work()));
  }

  @Override
  public Expression with(List<Expression> parts) {
    return new Product(parts.getFirst(), parts.getLast());
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return part == 0
        ? Form.only(MatrixRule.PRODUCT_LEFT, arriving.times(right.transposed()))
        : Form.only(MatrixRule.PRODUCT_RIGHT, left.transposed().times(arriving));
  }
}
