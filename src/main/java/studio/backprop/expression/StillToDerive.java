package studio.backprop.expression;

import java.util.List;
import studio.backprop.matrix.Matrix;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// A derivative that a line of a derivation has rewritten but not taken yet: `∂/∂X Σ G ⊙ (X − log Σ
/// eˣ)`, where G is held still.
///
/// @param by what is derived by
/// @param arriving the gradient that arrives at `of`
/// @param of what is derived
/// @param is what comes of it
public record StillToDerive(Expression by, Expression arriving, Expression of, Expression is)
    implements Expression {

  @Override
  public Shape shape() {
    return by.shape();
  }

  @Override
  public List<Expression> parts() {
    return List.of();
  }

  @Override
  public Expression with(List<Expression> parts) {
    return this;
  }

  @Override
  public List<Form> sentBack(int part, Expression arriving) {
    return List.of();
  }

  @Override
  public Matrix value(Values values) {
    return values.of(is);
  }

  @Override
  public Scalar cell(Index row, Index column, Letters letters) {
    return is.cell(row, column, letters);
  }
}
