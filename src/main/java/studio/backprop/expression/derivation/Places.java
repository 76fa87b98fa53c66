package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import studio.backprop.expression.Expression;

/// Finds places in an expression and puts others there.
final class Places {
  private Places() {}

  /// An expression in which one place was changed.
  record Changed(Expression whole, List<Integer> place) {}

  /// Changes the first place, from the whole inwards, at which there is something to change.
  static Optional<Changed> first(Expression in, Function<Expression, Optional<Expression>> change) {
    Optional<Expression> here = change.apply(in);
    if (here.isPresent()) {
      return Optional.of(new Changed(here.get(), List.of()));
    }
    List<Expression> parts = in.parts();
    for (int k = 0; k < parts.size(); k++) {
      Optional<Changed> below = first(parts.get(k), change);
      if (below.isPresent()) {
        List<Integer> place = new ArrayList<>(List.of(k));
        place.addAll(below.get().place());
        return Optional.of(new Changed(with(in, k, below.get().whole()), place));
      }
    }
    return Optional.empty();
  }

  /// Puts another expression in every place where one stands.
  static Optional<Changed> everywhere(Expression in, Expression old, Expression now) {
    return first(in, here -> here.equals(old) ? Optional.of(now) : Optional.empty())
        .map(changed -> new Changed(replaced(in, old, now), changed.place()));
  }

  private static Expression replaced(Expression in, Expression old, Expression now) {
    if (in.equals(old)) {
      return now;
    }
    return in.parts().isEmpty()
        ? in
        : in.with(in.parts().stream().map(part -> replaced(part, old, now)).toList());
  }

  /// The same expression with every place changed that there is something to change at, from the
  /// whole inwards.
  static Expression all(Expression in, Function<Expression, Optional<Expression>> change) {
    Optional<Expression> here = change.apply(in);
    if (here.isPresent()) {
      return here.get();
    }
    return in.parts().isEmpty()
        ? in
        : in.with(in.parts().stream().map(part -> all(part, change)).toList());
  }

  /// Whether an expression, or one within it, is such.
  static boolean holds(Expression in, Predicate<Expression> such) {
    return such.test(in) || in.parts().stream().anyMatch(part -> holds(part, such));
  }

  private static Expression with(Expression in, int part, Expression now) {
    List<Expression> parts = new ArrayList<>(in.parts());
    parts.set(part, now);
    return in.with(parts);
  }
}
