package studio.backprop.expression;

import java.util.Optional;
import studio.backprop.scalar.Atom;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.Sign;

/// A matrix whose cells depend on many of its operand at once, and that goes by a name.
public sealed interface Whole extends Expression
    permits Softmax, MaskedSoftmax, LogSoftmax, ByPivots {

  /// One cell of what is worked out of a whole row, or a whole matrix, at once: `softmax(X)[i,j]`.
  record CellOf(Whole expression, Index row, Index column) implements Atom {}

  /// What it is worked out of, cell by cell of one row or of the whole.
  Expression operand();

  /// What it is called.
  Sign sign();

  /// Whether a cell depends on its own row of the operand alone.
  boolean isRowByRow();

  /// Whether its cells are told apart by their place alone: each is another function of all cells
  /// of the operand.
  default boolean isOfPlace() {
    return false;
  }

  /// What it is in smaller words: the same numbers wherever no power overflows. Empty where it is
  /// one of those that everything ends in.
  Optional<Expression> writtenOut();

  /// What one cell is, down to the functions that everything ends in; empty where it is one of
  /// them.
  default Optional<Scalar> definition(Index row, Index column, Letters letters) {
    return writtenOut().map(written -> written.cell(row, column, letters));
  }

  @Override
  default Scalar cell(Index row, Index column, Letters letters) {
    return Scalar.of(new CellOf(this, row, column));
  }
}
