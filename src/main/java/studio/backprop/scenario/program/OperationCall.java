package studio.backprop.scenario.program;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Constants;
import studio.backprop.notation.Fault;
import studio.backprop.notation.FaultException;
import studio.backprop.notation.Parameter;
import studio.backprop.notation.Parser;
import studio.backprop.notation.Reading;
import studio.backprop.notation.Signature;
import studio.backprop.notation.SizeReader;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Syntax;
import studio.backprop.notation.SyntaxText;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.operation.Port;
import studio.backprop.scenario.Scenario;

/// A call of an operation by its name: ports in order, then options; or all of them by name.
final class OperationCall {
  private final Function<Syntax, String> nodes;
  private final ProgramDraft draft;
  private final Operation operation;
  private final Syntax.Call call;
  private final Map<String, String> inputs = new LinkedHashMap<>();
  private final Map<String, OptionValue> options = new LinkedHashMap<>();
  private final Map<String, SourcePosition> places = new HashMap<>();

  /// @param nodes makes a node of what is given at a port
  /// @throws FaultException where something is given that the operation does not take
  OperationCall(
      Function<Syntax, String> nodes, ProgramDraft draft, Operation operation, Syntax.Call call) {
    this.nodes = nodes;
    this.draft = draft;
    this.operation = operation;
    this.call = call;
    if (call.inOrder().size() + call.byName().size() > Scenario.MOST_INPUTS) {
      throw new FaultException(call.place(), new Fault.TooManyInputs(Scenario.MOST_INPUTS));
    }
    List<String> inOrder = operation.inOrder(call.inOrder().size());
    for (int k = 0; k < call.inOrder().size(); k++) {
      if (k >= inOrder.size()) {
        throw new FaultException(
            call.inOrder().get(k).place(),
            new Fault.TooManyArguments(signature(), call.inOrder().size()));
      }
      give(Written.name(inOrder.get(k)), call.inOrder().get(k), call.inOrder().get(k).place());
    }
    call.byName().forEach(named -> give(named.name(), named.value(), named.place()));
    operation.formula().ifPresent(this::wireNames);
  }

  /// Puts the node into the draft.
  void add(String id) {
    places.forEach((name, place) -> draft.places().argument(id, name, place));
    draft.add(new OperationNode(id, operation.name(), inputs, options), operation, call.place());
  }

  private void give(String name, Syntax value, SourcePosition place) {
    Optional<Option> option =
        operation.options().stream()
            .filter(one -> Written.name(one.name()).equals(name))
            .findFirst();
    String told = option.map(Option::name).orElse(name);
    if (places.put(told, place) != null) {
      throw new FaultException(place, new Fault.ArgumentRepeated(signature(), name));
    }
    if (option.isPresent()) {
      options.put(told, setting(option.get(), value));
    } else if (operation.portFor(name, options).isPresent()) {
      inputs.put(name, nodes.apply(value));
    } else {
      throw new FaultException(place, new Fault.UnknownArgument(signature(), name));
    }
  }

  /// A word may stand without quotes, and a number be written with signs.
  private static OptionValue setting(Option option, Syntax value) {
    if (option instanceof Option.Extent && !(value instanceof Syntax.Text)) {
      return value instanceof Syntax.Literal(double number, _)
          ? OptionValue.of(number)
          : OptionValue.of(SizeReader.written(value).toString());
    }
    OptionalDouble number = Constants.value(value);
    if (number.isPresent() && Double.isFinite(number.getAsDouble())) {
      return OptionValue.of(number.getAsDouble());
    }
    return switch (value) {
      case Syntax.Text(String text, _) -> OptionValue.of(text);
      case Syntax.Name(String word, _) -> OptionValue.of(word);
      default ->
          throw new FaultException(
              value.place(), new Fault.NoSetting(option.name(), SyntaxText.of(value)));
    };
  }

  /// What a formula names, and is not given, is the node of that name.
  private void wireNames(Option formula) {
    if (!(options.get(formula.name()) instanceof OptionValue.OfText(String text)
        && Parser.parse(text) instanceof Reading.Whole<Syntax>(Syntax tree))) {
      return;
    }
    for (String name : Syntax.names(tree)) {
      if (!inputs.containsKey(name)) {
        inputs.put(
            name,
            nodes.apply(new Syntax.Name(name, places.getOrDefault(formula.name(), call.place()))));
      }
    }
  }

  private Signature signature() {
    return new Signature(
        call.function(),
        Stream.concat(
                operation.ports().stream()
                    .map(port ->
                        new Parameter(
                            port.toString(),
                            Parameter.Kind.MATRIX,
                            port.arity() == Port.Arity.ONE)),
                operation.options().stream()
                    .map(option ->
                        new Parameter(
                            Written.name(option.name()), Parameter.Kind.SIZE, option.isRequired())))
            .toList());
  }
}
