package studio.backprop.expression;

import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;

/// What a line of a derivation has not worked out yet: it has the numbers of what it comes to, no
/// parts, and nothing is sent back from it.
public sealed interface Pending extends Unparted permits Arriving, StillToDerive {

  /// What it comes to.
  Expression is();

  @Override
  default Matrix value(Values values) {
    return values.of(is());
  }

  @Override
  default Scalar cell(Index row, Index column, Letters letters) {
    return is().cell(row, column, letters);
  }
}
