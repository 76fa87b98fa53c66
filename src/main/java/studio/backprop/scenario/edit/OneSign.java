package studio.backprop.scenario.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Place;
import studio.backprop.notation.SizeReader;
import studio.backprop.notation.Syntax;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Notations;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.Port;

/// One sign or function of names and numbers, as an operation of the catalogue.
///
/// @param catalogue the operations that there are
/// @param notations how they are written
/// @param id what the operation is called
record OneSign(Catalogue catalogue, Notations notations, String id, Syntax syntax) {

  /// The operations that it may be, the first that fits being meant; none where the catalogue has
  /// none.
  List<OperationNode> operations() {
    return switch (syntax) {
      case Syntax.Call call -> called(call).stream().toList();
      case Syntax.Negated(Syntax X, Place place) -> signed(scaled(X, place));
      default -> signed(syntax);
    };
  }

  /// −X is −1 · X.
  private static Syntax scaled(Syntax X, Place place) {
    Syntax minusOne = new Syntax.Negated(new Syntax.Literal(1, place), place);
    return new Syntax.Binary(Syntax.Sign.TIMES, minusOne, X, place);
  }

  private List<OperationNode> signed(Syntax written) {
    return notations.matches(written).stream().flatMap(match -> filled(match).stream()).toList();
  }

  private Optional<OperationNode> filled(Notations.Match match) {
    Operation operation = match.operation();
    Map<String, String> inputs = new LinkedHashMap<>();
    Map<String, Object> options = new LinkedHashMap<>();
    match
        .given()
        .forEach((name, part) -> {
          if (operation.option(name).isPresent()) {
            number(part).ifPresent(number -> options.put(name, number));
          } else if (part instanceof Syntax.Name(String from, _)) {
            inputs.put(name, from);
          }
        });
    return inputs.size() + options.size() == match.given().size()
        ? Optional.of(new OperationNode(id, operation.name(), inputs, options))
        : Optional.empty();
  }

  /// A function has the name of its operation; it is given its ports, and then its options.
  private Optional<OperationNode> called(Syntax.Call call) {
    return catalogue
        .called(call.function())
        .filter(_ -> call.inOrder().getFirst() instanceof Syntax.Name)
        .map(operation -> filled(operation, call));
  }

  private OperationNode filled(Operation operation, Syntax.Call call) {
    List<String> names =
        Stream.concat(
                operation.ports().stream().map(Port::name),
                operation.options().stream().map(Option::name))
            .toList();
    Map<String, Syntax> given = new LinkedHashMap<>();
    for (int k = 0; k < call.inOrder().size(); k++) {
      given.put(names.get(k), call.inOrder().get(k));
    }
    call.byName().forEach(named -> given.put(named.name(), named.value()));
    Map<String, String> inputs = new LinkedHashMap<>();
    Map<String, Object> options = new LinkedHashMap<>();
    given.forEach((name, value) -> {
      if (operation.option(name).isPresent()) {
        options.put(name, setting(value));
      } else {
        inputs.put(name, SizeReader.written(value));
      }
    });
    return new OperationNode(id, operation.name(), inputs, options);
  }

  /// As a file writes it: a number, or a text.
  private static Object setting(Syntax value) {
    return number(value).<Object>map(number -> number).orElseGet(() -> SizeReader.written(value));
  }

  private static Optional<Double> number(Syntax syntax) {
    return switch (syntax) {
      case Syntax.Literal(double value, _) -> Optional.of(value);
      case Syntax.Negated(Syntax.Literal(double value, _), _) -> Optional.of(-value);
      default -> Optional.empty();
    };
  }
}
