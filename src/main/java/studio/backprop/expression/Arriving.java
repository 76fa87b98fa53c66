package studio.backprop.expression;

import java.util.List;
import java.util.Optional;
import studio.backprop.shape.Shape;

/// The gradient that arrives at a part of an expression, in a line of a derivation that has not
/// worked it out yet: `∂L/∂(X·W)`.
///
/// @param of the part
/// @param via what the part is used in, where it is used more than once: then this is what comes
///   back from there
/// @param forms what it is, in the forms that the derivation goes through
public record Arriving(Expression of, Optional<Expression> via, List<Form> forms)
    implements Pending {

  public Arriving {
    forms = List.copyOf(forms);
  }

  @Override
  public Expression is() {
    return forms.getLast().is();
  }

  @Override
  public Shape shape() {
    return of.shape();
  }
}
