package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import studio.backprop.expression.Expression;

/// A place at which an expression differs from another form of it.
///
/// @param place the positions of parts, from the whole inwards
public record Change(List<Integer> place) {

  public Change {
    place = List.copyOf(place);
  }

  /// The innermost places at which `after` differs from `before`.
  public static List<Change> between(Expression before, Expression after) {
    List<Change> changes = new ArrayList<>();
    gather(before, after, List.of(), changes);
    return changes;
  }

  private static void gather(
      Expression before, Expression after, List<Integer> place, List<Change> changes) {
    if (before.equals(after)) {
      return;
    }
    if (!isOfTheSameParts(before, after)) {
      changes.add(new Change(place));
      return;
    }
    for (int k = 0; k < after.parts().size(); k++) {
      List<Integer> inside = new ArrayList<>(place);
      inside.add(k);
      gather(before.parts().get(k), after.parts().get(k), inside, changes);
    }
  }

  /// Whether they would be the same but for their parts.
  private static boolean isOfTheSameParts(Expression before, Expression after) {
    return before.getClass() == after.getClass()
        && shapes(before).equals(shapes(after))
        && before.with(after.parts()).equals(after);
  }

  private static List<Object> shapes(Expression of) {
    return of.parts().stream().<Object>map(Expression::shape).toList();
  }

  /// The expression with something else at this place.
  ///
  /// @param put makes it of what stands there
  public Expression in(Expression whole, UnaryOperator<Expression> put) {
    if (place.isEmpty()) {
      return put.apply(whole);
    }
    int part = place.getFirst();
    Change inside = new Change(place.subList(1, place.size()));
    return Places.with(whole, part, inside.in(whole.parts().get(part), put));
  }
}
