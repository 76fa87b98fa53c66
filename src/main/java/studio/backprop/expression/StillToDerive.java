package studio.backprop.expression;

import studio.backprop.shape.Shape;

/// A derivative that a line of a derivation has rewritten but not taken yet: `∂/∂X Σ G ⊙ (X − log Σ
/// eˣ)`, where G is held still.
///
/// @param by what is derived by
/// @param arriving the gradient that arrives at `of`
/// @param of what is derived
/// @param is what comes of it
public record StillToDerive(Expression by, Expression arriving, Expression of, Expression is)
    implements Pending {

  @Override
  public Shape shape() {
    return by.shape();
  }
}
