package studio.backprop.expression;

import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Atom;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// A matrix that an operation is given or has named: an operand, the upstream gradient, an inner
/// matrix.
///
/// @param role what it is
/// @param name the port's or the inner matrix's name; for [Role#OUTPUT] and [Role#UPSTREAM] the
///   operation's own
/// @param slot where its number stands in [Values]
/// @param shape its shape
public record Reference(Role role, String name, int slot, Shape shape) implements Unparted {

  /// What a reference stands for.
  public enum Role {
    /// The value that comes in at a port.
    OPERAND,
    /// The operation's own value.
    OUTPUT,
    /// The gradient that arrives from above, ∂L/∂output.
    UPSTREAM,
    /// A named matrix inside a compound operation.
    INNER,
    /// The gradient of a named inner matrix.
    INNER_GRADIENT;

    /// Whether it is a gradient rather than a value.
    public boolean isGradient() {
      return this == UPSTREAM || this == INNER_GRADIENT;
    }
  }

  /// Whether it stands for a matrix inside a compound operation, or for the gradient of one.
  public boolean isInside() {
    return role == Role.INNER || role == Role.INNER_GRADIENT;
  }

  /// One cell of a matrix that has a name: `X[i,k]`.
  public record Entry(Reference reference, Index row, Index column) implements Atom {}

  @Override
  public Matrix value(Values values) {
    return values.slot(slot);
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return Scalar.of(
        new Entry(
            this,
            shape.rows().isOne() ? Index.at(0) : row,
            shape.columns().isOne() ? Index.at(0) : column));
  }

  @Override
  public long work() {
    return 0;
  }
}
