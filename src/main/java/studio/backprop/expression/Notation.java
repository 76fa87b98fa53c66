package studio.backprop.expression;

import studio.backprop.expression.Written.Binding;
import studio.backprop.shape.Shape;

/// A way of writing formulas down: plain text, TeX.
///
/// A notation says how each sign looks; where brackets stand is decided here, once.
public interface Notation {

  /// A whole matrix by its name: `X`, `∂L/∂S`.
  Written name(Reference reference);

  /// One cell of a named matrix: `x[k,0]`.
  Written cell(Reference reference, Index row, Index column);

  /// One cell of a formula that has no name: `(A + B)[0,k]`.
  Written cellOf(Written matrix, Index row, Index column);

  /// The sum over a summation index: `Σₖ …`.
  Written sumOver(Index index, Written body);

  Written product(Written left, Written right);

  Written hadamard(Written left, Written right);

  Written sum(Written left, Written right);

  Written difference(Written left, Written right);

  /// The elementwise quotient.
  Written quotient(Written above, Written below);

  Written inverse(Written matrix);

  Written number(double value);

  Written transposed(Written matrix);

  Written squared(Written matrix);

  /// A product of numbers: `x[k,0] · δ[k,2]`.
  Written multiplied(Written left, Written right);

  /// A number in front of a matrix: `2/n · X`, and `−X` where the number is −1.
  Written scaled(Coefficient coefficient, Written matrix);

  /// A function of what stands in its brackets: `softmax(X)`.
  Written call(Symbol function, Written argument);

  /// A sum of cells, along an axis or of all.
  Written total(SumAlong.Axis axis, Written matrix);

  /// A factor of a product with its shape set under it, where the notation has room for that.
  default Written shaped(Written factor, Shape shape) {
    return factor;
  }

  /// The text in brackets.
  String bracketed(String text);

  /// The text, bracketed where it is looser than what it stands in.
  default String within(Written written, Binding outer) {
    return written.looserThan(outer) ? bracketed(written.text()) : written.text();
  }
}
