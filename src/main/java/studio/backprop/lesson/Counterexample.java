package studio.backprop.lesson;

import java.util.Optional;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Shape;

/// What comes of a wrong answer, in numbers.
public sealed interface Counterexample {

  /// It is of another shape.
  record OtherShape(Shape answered, Shape right) implements Counterexample {}

  /// A cell would have been another number.
  record OtherNumber(int row, int column, double answered, double right)
      implements Counterexample {}

  /// The cell in which two matrices of one shape differ most. The first that is not 0 is left out
  /// where it can be, as it may be asked for next.
  static Optional<Counterexample> of(Matrix answered, Matrix right) {
    int next = first(right);
    int most = -1;
    for (int k = 0; k < right.size(); k++) {
      boolean isMore =
          most < 0
              || (most == next && difference(answered, right, k) > 0)
              || difference(answered, right, k) > difference(answered, right, most);
      most = isMore && (k != next || most < 0) ? k : most;
    }
    return most < 0 || difference(answered, right, most) == 0
        ? Optional.empty()
        : Optional.of(
            new OtherNumber(
                most / right.columns(),
                most % right.columns(),
                answered.get(most),
                right.get(most)));
  }

  private static int first(Matrix matrix) {
    for (int k = 0; k < matrix.size(); k++) {
      if (matrix.get(k) != 0) {
        return k;
      }
    }
    return -1;
  }

  private static double difference(Matrix answered, Matrix right, int at) {
    double apart = Math.abs(answered.get(at) - right.get(at));
    return Double.isNaN(apart) ? 0 : apart;
  }
}
