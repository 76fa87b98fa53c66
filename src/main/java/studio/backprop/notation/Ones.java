package studio.backprop.notation;

import java.util.List;
import java.util.Optional;
import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// Matrices of ones, for what nothing beside it makes NumPy copy: `b * X ** 0` is b in each row,
/// and as large as X whatever X holds.
///
/// @param matrices what ones may be made of
record Ones(List<Phrase> matrices) {

  /// A phrase of the wanted shape.
  ///
  /// @throws NoWordException where no matrix has the sizes that are wanted
  Phrase copied(Phrase phrase, Shape wanted) {
    if (phrase.shape().sameSizes(wanted)) {
      return phrase;
    }
    for (Phrase matrix : matrices) {
      Optional<Shape> beside = Copying.common(phrase.shape(), matrix.shape());
      if (beside.isPresent() && beside.get().sameSizes(wanted)) {
        return phrase.times(matrix.power(0));
      }
    }
    Phrase copied = phrase;
    if (copied.shape().rows().value() != wanted.rows().value()) {
      copied = copied.times(column(wanted.rows()));
    }
    if (copied.shape().columns().value() != wanted.columns().value()) {
      copied = copied.times(column(wanted.columns()).transposed());
    }
    return copied;
  }

  /// Ones under each other.
  private Phrase column(Size size) {
    for (Phrase matrix : matrices) {
      for (Phrase turned : List.of(matrix, matrix.transposed())) {
        if (turned.shape().rows().value() == size.value()) {
          return Phrase.call(
              "mean",
              new Shape(size, Size.of(1)),
              List.of(turned.power(0).syntax()),
              new Syntax.Named("axis", Phrase.number(1).syntax(), SourcePosition.START));
        }
      }
    }
    throw new NoWordException();
  }
}
