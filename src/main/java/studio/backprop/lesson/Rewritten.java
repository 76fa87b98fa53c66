package studio.backprop.lesson;

import java.util.List;
import java.util.stream.Stream;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;

/// A text with something else for a part of it.
final class Rewritten {
  private Rewritten() {}

  /// The tree with one part for another, wherever that stands as an operand. What `grad` and
  /// `inner` look up stays.
  static Syntax of(Syntax whole, Syntax part, Syntax by) {
    if (SyntaxText.of(whole).equals(SyntaxText.of(part))) {
      return by;
    }
    return switch (whole) {
      case Syntax.Negated(Syntax operand, var place) ->
          new Syntax.Negated(of(operand, part, by), place);
      case Syntax.Power(Syntax base, int exponent, var place) ->
          new Syntax.Power(of(base, part, by), exponent, place);
      case Syntax.Transposed(Syntax operand, var place) ->
          new Syntax.Transposed(of(operand, part, by), place);
      case Syntax.Binary(var sign, Syntax left, Syntax right, var place) ->
          new Syntax.Binary(sign, of(left, part, by), of(right, part, by), place);
      case Syntax.Call call when parts(call).isEmpty() -> call;
      case Syntax.Call(String function, var inOrder, var byName, var place) ->
          new Syntax.Call(
              function,
              inOrder.stream().map(argument -> of(argument, part, by)).toList(),
              byName,
              place);
      case Syntax.Name _, Syntax.Literal _, Syntax.Text _ -> whole;
    };
  }

  /// The parts that are operands.
  static List<Syntax> parts(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Name _, Syntax.Literal _, Syntax.Text _ -> List.of();
      case Syntax.Negated(Syntax operand, _) -> List.of(operand);
      case Syntax.Power(Syntax base, _, _) -> List.of(base);
      case Syntax.Transposed(Syntax operand, _) -> List.of(operand);
      case Syntax.Binary(_, Syntax left, Syntax right, _) -> List.of(left, right);
      case Syntax.Call call ->
          Syntax.names(call).isEmpty()
              ? List.of()
              : Stream.concat(
                      call.inOrder().stream(), call.byName().stream().map(Syntax.Named::value))
                  .toList();
    };
  }
}
