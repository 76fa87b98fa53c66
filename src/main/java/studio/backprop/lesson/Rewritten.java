package studio.backprop.lesson;

import java.util.List;
import java.util.stream.Stream;
import studio.backprop.notation.Parts;
import studio.backprop.notation.Syntax;

/// A formula with something else for a part of it.
final class Rewritten {
  private Rewritten() {}

  /// The tree with one part for another, wherever that stands as an operand. What `grad` and
  /// `inner` look up stays.
  static Syntax of(Syntax whole, Syntax part, Syntax by) {
    if (whole.isSame(part)) {
      return by;
    }
    return switch (whole) {
      case Syntax.Call call when parts(call).isEmpty() -> call;
      case Syntax.Call(String function, var inOrder, var byName, var place) ->
          new Syntax.Call(
              function,
              inOrder.stream().map(argument -> of(argument, part, by)).toList(),
              byName,
              place);
      case Syntax.Name _, Syntax.Literal _, Syntax.Text _ -> whole;
      case Syntax.Negated _, Syntax.Power _, Syntax.Transposed _, Syntax.Binary _ ->
          Parts.map(whole, operand -> of(operand, part, by));
    };
  }

  /// The parts that are operands.
  static List<Syntax> parts(Syntax syntax) {
    if (!(syntax instanceof Syntax.Call call)) {
      return syntax.parts();
    }
    return Syntax.names(call).isEmpty()
        ? List.of()
        : Stream.concat(call.inOrder().stream(), call.byName().stream().map(Syntax.Named::value))
            .toList();
  }
}
