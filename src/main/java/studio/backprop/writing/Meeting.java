package studio.backprop.writing;

import studio.backprop.shape.Shape;
import studio.backprop.shape.Size;

/// What is added up where the two factors of a gradient meet, in the reader's form.
///
/// @param own the operand that the gradient is of
/// @param result the operation that it goes into
/// @param size the columns of the first factor, which are the rows of the second
public record Meeting(Kind kind, String own, String result, Shape first, Shape second, Size size) {

  /// Over what the sum goes.
  public enum Kind {
    /// There is no more than one product.
    NOTHING,
    /// Each cell of the operand goes into every example.
    EXAMPLES,
    /// Each cell of the operand goes into so many cells of the operation.
    CELLS,
    /// Neither can be said: some of the products are 0 whatever the numbers.
    TERMS
  }

  /// The shape of the gradient.
  public Shape product() {
    return new Shape(first.rows(), second.columns());
  }
}
