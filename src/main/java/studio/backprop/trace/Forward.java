package studio.backprop.trace;

import studio.backprop.expression.Values;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;

/// One operation's forward computation.
final class Forward {
  private Forward() {}

  /// Computes the inner matrices and the value, and puts them into their slots.
  ///
  /// @param inside reads `slots`, whose operands are filled in
  static Matrix compute(BoundOperation run, Values inside, Matrix[] slots) {
    for (BoundOperation.Named named : run.inner()) {
      slots[named.reference().slot()] = inside.of(named.expression());
    }
    Matrix value = inside.of(run.value());
    slots[run.output().slot()] = value;
    return value;
  }
}
