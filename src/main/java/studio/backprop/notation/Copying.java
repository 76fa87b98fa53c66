package studio.backprop.notation;

import java.util.Optional;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// How NumPy makes two matrices fit, cell against cell: what has one row or one column is copied
/// along it, both sides if need be.
final class Copying {
  private Copying() {}

  /// The shape that both are copied to; empty where their sizes differ and neither is 1.
  static Optional<Shape> common(Shape left, Shape right) {
    return common(left.rows(), right.rows())
        .flatMap(rows ->
            common(left.columns(), right.columns()).map(columns -> new Shape(rows, columns)));
  }

  private static Optional<Size> common(Size left, Size right) {
    if (left.value() != right.value()) {
      return left.value() == 1
          ? Optional.of(right)
          : right.value() == 1 ? Optional.of(left) : Optional.empty();
    }
    return Optional.of(left.isLiteral() ? right : left);
  }
}
