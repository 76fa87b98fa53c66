package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Optional;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// The gradient that arrives at the output, which follows the output's shape.
///
/// @param before the symbols' sizes before
/// @param after their sizes after
/// @param given the gradient before
record OutputGradient(Dims before, Dims after, Optional<Matrix> given) {

  /// The gradient for an output of a shape: numbers that still fit are kept. Where none was given,
  /// all are 1, and none is given where one number is enough.
  Optional<Matrix> at(Shape output) {
    if (given.isEmpty()) {
      int rows = (int) output.rows().value();
      int columns = (int) output.columns().value();
      return output.isScalar() ? given : Optional.of(Matrix.filled(rows, columns, 1));
    }
    Matrix old = given.get();
    if (output.hasSizes(old.rows(), old.columns())) {
      return given;
    }
    ResizedAxis rows = axis(output.rows(), old.rows());
    ResizedAxis columns = axis(output.columns(), old.columns());
    return Optional.of(
        Kin.WEIGHTS.resized(
            old, rows.origins(), columns.origins(), FreshNumbers.of("outputGradient")));
  }

  /// The axis of a size that was inferred, factor by factor where it is a product of symbols.
  private ResizedAxis axis(Size size, int sizeBefore) {
    int sizeAfter = (int) size.value();
    List<Size> factors = size.factors();
    if (factors.stream().noneMatch(Size.Sum.class::isInstance)) {
      ResizedAxis axis =
          new ResizedAxis(
              factors.stream().map(factor -> sizeOf(before, factor)).toList(),
              factors.stream().map(factor -> sizeOf(after, factor)).toList());
      if (axis.size() == sizeAfter && axis.sizeBefore() == sizeBefore) {
        return axis;
      }
    }
    return ResizedAxis.of(sizeBefore, sizeAfter);
  }

  private static int sizeOf(Dims dims, Size factor) {
    return factor instanceof Size.Symbol(String name, _)
        ? dims.sizes().getOrDefault(name, 1)
        : (int) factor.value();
  }
}
