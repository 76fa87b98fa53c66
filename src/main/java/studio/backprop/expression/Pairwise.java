package studio.backprop.expression;

import java.util.List;
import studio.backprop.shape.Shape;

/// Two matrices of one shape, cell against cell.
public sealed interface Pairwise extends Expression
    permits Sum, Difference, Hadamard, Quotient, TimesLog {

  Expression left();

  Expression right();

  /// How the two are written beside each other, whole matrices or cells.
  Written join(Notation notation, Written left, Written right);

  @Override
  default Shape shape() {
    return left().shape();
  }

  @Override
  default List<Expression> parts() {
    return List.of(left(), right());
  }

  @Override
  default Written write(Notation notation) {
    return join(notation, left().write(notation), right().write(notation));
  }

  @Override
  default Written writeCell(Notation notation, Index row, Index column, Indices indices) {
    return join(
        notation,
        left().writeCell(notation, row, column, indices),
        right().writeCell(notation, row, column, indices));
  }

  /// Refuses two that cannot be set cell against cell.
  ///
  /// @throws IllegalArgumentException where they differ in shape
  static void requireOneShape(Expression left, Expression right) {
    if (!left.shape().sameSizes(right.shape())) {
      throw new IllegalArgumentException(left.shape() + " against " + right.shape());
    }
  }
}
