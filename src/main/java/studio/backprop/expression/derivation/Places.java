package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.backprop.expression.Expression;

/// Finds places in an expression and puts others there.
final class Places {
  private Places() {}

  /// Changes the first place, from the whole inwards, at which there is something to change.
  static Optional<Expression> first(
      Expression in, Function<Expression, Optional<Expression>> change) {
    Optional<Expression> here = change.apply(in);
    if (here.isPresent()) {
      return here;
    }
    List<Expression> parts = in.parts();
    for (int k = 0; k < parts.size(); k++) {
      Optional<Expression> below = first(parts.get(k), change);
      if (below.isPresent()) {
        return Optional.of(with(in, k, below.get()));
      }
    }
    return Optional.empty();
  }

  /// The same expression with another part.
  static Expression with(Expression in, int part, Expression now) {
    List<Expression> parts = new ArrayList<>(in.parts());
    parts.set(part, now);
    return in.with(parts);
  }
}
