package studio.backprop.scenario.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Constants;
import studio.backprop.notation.SizeReader;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Notations;
import studio.backprop.operation.Operation;
import studio.backprop.operation.OptionValue;

/// One sign or function of names and numbers, as an operation of the catalogue.
///
/// @param catalogue the operations that there are
/// @param notations how they are written
/// @param id what the operation is called
record OneSign(Catalogue catalogue, Notations notations, String id, Syntax syntax) {

  /// The operations that it may be, the first that fits being meant; none where the catalogue has
  /// none.
  List<OperationNode> operations() {
    return syntax instanceof Syntax.Call call
        ? called(call).stream().toList()
        : notations.matches(syntax).stream().flatMap(match -> filled(match).stream()).toList();
  }

  private Optional<OperationNode> filled(Notations.Match match) {
    return match
        .filled(
            part ->
                part instanceof Syntax.Name(String from, _) ? Optional.of(from) : Optional.empty(),
            Constants::value)
        .map(filled -> node(match.operation(), filled.inputs(), filled.options()));
  }

  /// A function has the name of its operation; it is given its ports, and then its options.
  private Optional<OperationNode> called(Syntax.Call call) {
    return catalogue
        .called(call.function())
        .filter(_ -> call.inOrder().getFirst() instanceof Syntax.Name)
        .map(operation -> filled(operation, call));
  }

  private OperationNode filled(Operation operation, Syntax.Call call) {
    List<String> names = operation.inOrder(call.inOrder().size());
    Map<String, Syntax> given = new LinkedHashMap<>();
    for (int k = 0; k < call.inOrder().size(); k++) {
      given.put(names.get(k), call.inOrder().get(k));
    }
    call.byName().forEach(named -> given.put(named.name(), named.value()));
    Map<String, String> inputs = new LinkedHashMap<>();
    Map<String, OptionValue> options = new LinkedHashMap<>();
    given.forEach((name, value) -> {
      if (operation.option(name).isPresent()) {
        options.put(name, setting(value));
      } else {
        inputs.put(name, SyntaxText.of(value));
      }
    });
    return node(operation, inputs, options);
  }

  private OperationNode node(
      Operation operation, Map<String, String> inputs, Map<String, OptionValue> options) {
    return new OperationNode(id, operation.name(), inputs, options);
  }

  /// As a file writes it: a number, or a text.
  private static OptionValue setting(Syntax value) {
    OptionalDouble number = Constants.value(value);
    return number.isPresent()
        ? OptionValue.of(number.getAsDouble())
        : OptionValue.of(SizeReader.written(value).toString());
  }
}
