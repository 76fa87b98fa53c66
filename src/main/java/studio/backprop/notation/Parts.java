package studio.backprop.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a tree of a text is made of.
public final class Parts {
  private Parts() {}

  /// The names, numbers and calls that signs stand before, behind or between, however many.
  public static Stream<Syntax> ends(Syntax whole) {
    List<Syntax> ends = new ArrayList<>();
    Deque<Syntax> left = new ArrayDeque<>(List.of(whole));
    while (!left.isEmpty()) {
      Syntax next = left.pop();
      List<Syntax> parts = next.parts();
      parts.reversed().forEach(left::push);
      if (parts.isEmpty()) {
        ends.add(next);
      }
    }
    return ends.stream();
  }

  /// How many signs and functions a tree is made of, without its names and numbers.
  public static int signs(Syntax whole) {
    int signs = 0;
    Deque<Syntax> left = new ArrayDeque<>(List.of(whole));
    while (!left.isEmpty()) {
      List<Syntax> parts = inside(left.pop()).toList();
      signs += parts.isEmpty() ? 0 : 1;
      left.addAll(parts);
    }
    return signs;
  }

  private static Stream<Syntax> inside(Syntax syntax) {
    return syntax instanceof Syntax.Call call
        ? Stream.concat(call.inOrder().stream(), call.byName().stream().map(Syntax.Named::value))
        : syntax.parts().stream();
  }

  /// The same sign with other parts.
  public static Syntax map(Syntax syntax, UnaryOperator<Syntax> part) {
    return switch (syntax) {
      case Syntax.Binary(var sign, Syntax left, Syntax right, var place) ->
          new Syntax.Binary(sign, part.apply(left), part.apply(right), place);
      case Syntax.Power(Syntax base, int exponent, var place) ->
          new Syntax.Power(part.apply(base), exponent, place);
      case Syntax.Transposed(Syntax operand, var place) ->
          new Syntax.Transposed(part.apply(operand), place);
      case Syntax.Negated(Syntax operand, var place) ->
          new Syntax.Negated(part.apply(operand), place);
      case Syntax.Name _, Syntax.Literal _, Syntax.Text _, Syntax.Call _ -> syntax;
    };
  }
}
