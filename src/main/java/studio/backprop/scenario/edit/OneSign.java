package studio.backprop.scenario.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;

/// One sign or function of names and numbers, as an operation of the catalogue.
///
/// @param catalogue the operations that there are
/// @param id what the operation is called
record OneSign(Catalogue catalogue, String id, Syntax syntax) {

  /// The operations that it may be, the first that fits being meant; none where the catalogue has
  /// none.
  List<OperationNode> operations() {
    return switch (syntax) {
      case Syntax.Negated(Syntax.Name X, _) -> List.of(scaled(X, -1));
      case Syntax.Power(Syntax.Name X, int exponent, _) when exponent == 2 ->
          List.of(of("square", X));
      case Syntax.Transposed(Syntax.Name X, _) -> List.of(of("transpose", X));
      case Syntax.Binary(Syntax.Sign sign, Syntax.Name left, Syntax.Name right, _) ->
          between(sign, left.name(), right.name());
      case Syntax.Binary(Syntax.Sign sign, Syntax factor, Syntax.Name X, _)
          when sign == Syntax.Sign.TIMES ->
          number(factor).map(by -> scaled(X, by)).stream().toList();
      case Syntax.Call call when call.inOrder().getFirst() instanceof Syntax.Name X ->
          called(call, X).stream().toList();
      default -> List.of();
    };
  }

  private static Optional<Double> number(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal(double value, _) -> Optional.of(value);
      case Syntax.Negated(Syntax.Literal(double value, _), _) -> Optional.of(-value);
      default -> Optional.empty();
    };
  }

  private OperationNode scaled(Syntax.Name X, double factor) {
    return of("scale", X).withOptions(Map.of("factor", factor));
  }

  private OperationNode of(String op, Syntax.Name X) {
    return node(op, Map.of("X", X.name()));
  }

  /// A side that is copied is the second operand.
  private List<OperationNode> between(Syntax.Sign sign, String left, String right) {
    return switch (sign) {
      case PRODUCT -> List.of(node("matmul", inOrder("A", left, "B", right)));
      case PLUS -> List.of(pair("add", left, right), pair("add", right, left));
      case MINUS -> List.of(pair("subtract", left, right));
      case TIMES -> List.of(pair("multiply", left, right), pair("multiply", right, left));
      case OVER -> List.of();
    };
  }

  private OperationNode pair(String op, String X, String Y) {
    return node(op, inOrder("X", X, "Y", Y));
  }

  /// A function of one matrix has the name of its operation.
  private Optional<OperationNode> called(Syntax.Call call, Syntax.Name X) {
    if (call.function().equals("reshape")) {
      return Optional.of(
          of("reshape", X)
              .withOptions(
                  inOrder(
                      "rows",
                      size(call.inOrder().get(1)),
                      "columns",
                      size(call.inOrder().get(2)))));
    }
    return catalogue
        .find(call.function().replace('_', '-'))
        .map(Operation::name)
        .map(op -> of(op, X))
        .map(node ->
            call.byName().isEmpty()
                ? node
                : node.withOptions(
                    Map.of("axis", number(call.byName().getFirst().value()).orElseThrow())));
  }

  /// As a file writes it: a number, or a text.
  private static Object size(Syntax size) {
    return number(size)
        .<Object>map(number -> number)
        .orElseGet(() -> SyntaxText.of(size).replace(" ", ""));
  }

  private OperationNode node(String op, Map<String, String> inputs) {
    return new OperationNode(id, op, inputs);
  }

  private static <T> Map<String, T> inOrder(String first, T one, String second, T other) {
    Map<String, T> map = new LinkedHashMap<>();
    map.put(first, one);
    map.put(second, other);
    return map;
  }
}
