package studio.backprop.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Cost;
import studio.backprop.shape.Shape;

/// A matrix expression: `Xᵀ · ∂L/∂S`.
///
/// What an operation computes and what it sends back are declared as expressions, and everything
/// else follows from them: the shape, the value, the formula, and of one cell the sum of products
/// that it is. An expression is immutable and knows its shape when it is built; operands whose
/// sizes do not fit are a mistake in a declaration and throw [IllegalArgumentException].
public sealed interface Expression
    permits Reference,
        Product,
        Transposed,
        Pairwise,
        Squared,
        Scaled,
        ScaledBy,
        Mapped,
        SumAlong,
        Broadcast,
        Reshaped,
        OneHot,
        GroupSum,
        GroupCopy,
        Softmax,
        LogSoftmax,
        Constant,
        Inverse,
        LogDeterminant,
        Joined,
        Block,
        Gathered,
        Scattered,
        RowMax,
        Winners,
        Total {

  /// Rows × columns, in symbols and in sizes.
  Shape shape();

  /// The expressions that this one is made of, in the order in which they are written.
  List<Expression> parts();

  /// The number, given those of the references.
  Matrix value(Values values);

  /// The formula, whole matrices at a time.
  Written write(Notation notation);

  /// The formula of one cell, with indices: `Σₖ x[k,0] · δ[k,2]`.
  ///
  /// @param indices where a fresh summation index comes from
  default Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return notation.cellOf(write(notation), row, column);
  }

  /// One cell as a sum of products of cells. The products add up to the cell's value, up to
  /// rounding.
  ///
  /// What is no sum of products (a softmax, an inverse) is one term of one number that names
  /// itself.
  default List<Term> terms(int row, int column, Values values) {
    return List.of(Term.of(Factor.named(this, row, column, values)));
  }

  /// The multiplications and additions that [#value] costs, all parts counted.
  default long work() {
    long work = shape().cells();
    for (Expression part : parts()) {
      work = Cost.sum(work, part.work());
    }
    return work;
  }

  /// The cells of the largest matrix that [#value] makes on its way.
  default long largest() {
    long largest = shape().cells();
    for (Expression part : parts()) {
      largest = Math.max(largest, part.largest());
    }
    return largest;
  }

  /// The matrix product, n×k · k×m → n×m.
  default Expression times(Expression right) {
    return new Product(this, right);
  }

  /// Xᵀ.
  default Expression transposed() {
    return new Transposed(this);
  }

  default Expression plus(Expression right) {
    return new Sum(this, right);
  }

  /// X + b where there is a b, copied to each row; X alone where there is none.
  default Expression plusEachRow(@Nullable Expression row) {
    return row == null ? this : plus(row.broadcastTo(shape()));
  }

  /// X + b where there is a b, copied to each column; X alone where there is none.
  default Expression plusEachColumn(@Nullable Expression column) {
    return plusEachRow(column);
  }

  default Expression minus(Expression right) {
    return new Difference(this, right);
  }

  /// The elementwise product, ⊙.
  default Expression hadamard(Expression right) {
    return new Hadamard(this, right);
  }

  /// Every cell squared.
  default Expression squared() {
    return new Squared(this);
  }

  default Expression scaled(Coefficient factor) {
    return new Scaled(factor, this);
  }

  default Expression negated() {
    return scaled(Coefficient.of(-1));
  }

  /// This matrix times one number that is itself computed, a 1×1 expression.
  default Expression scaledBy(Expression number) {
    return new ScaledBy(number, this);
  }

  /// A function of every cell.
  default Expression map(Elementwise function) {
    return new Mapped(function, this);
  }

  /// The column sums, n×c → 1×c.
  default Expression sumOfRows() {
    return new SumAlong(SumAlong.Axis.ROWS, this);
  }

  /// The row sums, n×c → n×1.
  default Expression sumOfColumns() {
    return new SumAlong(SumAlong.Axis.COLUMNS, this);
  }

  /// The sum of all cells, 1×1.
  default Expression sumOfAll() {
    return new SumAlong(SumAlong.Axis.ALL, this);
  }

  /// Copied along each axis on which it has size 1; itself where it has that shape already.
  default Expression broadcastTo(Shape shape) {
    return shape().sameSizes(shape) ? this : new Broadcast(this, shape);
  }

  /// The adjoint of [#broadcastTo]: summed along each axis on which `shape` has size 1.
  default Expression summedTo(Shape shape) {
    if (shape().sameSizes(shape)) {
      return this;
    }
    if (shape.isScalar()) {
      return sumOfAll();
    }
    return shape.rows().value() == 1 ? sumOfRows() : sumOfColumns();
  }

  /// The same cells in row-major order under another shape.
  default Expression reshapedTo(Shape shape) {
    return new Reshaped(this, shape);
  }

  /// Each row's softmax.
  default Expression softmax() {
    return new Softmax(this);
  }

  /// The logarithm of each row's softmax, by log-sum-exp.
  default Expression logSoftmax() {
    return new LogSoftmax(this);
  }
}
