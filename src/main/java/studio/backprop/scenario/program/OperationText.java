package studio.backprop.scenario.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.SourcePosition;
import studio.backprop.notation.Syntax;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.operation.Port;

/// The right side of an operation's line: with the sign that stands between its operands, or a
/// call.
///
/// @param node as the document has it
record OperationText(OperationNode node, Operation operation) {

  Syntax syntax() {
    return signed().orElseGet(this::call);
  }

  /// `A @ B`, where nothing else is wired and no option is given.
  private Optional<Syntax> signed() {
    return operation
        .notation()
        .filter(Syntax.Binary.class::isInstance)
        .filter(notation ->
            node.options().isEmpty() && Syntax.names(notation).equals(node.inputs().keySet()))
        .map(this::filled);
  }

  /// The notation with nodes for ports.
  private Syntax filled(Syntax notation) {
    return switch (notation) {
      case Syntax.Name(String port, _) -> Written.node(node.inputs().getOrDefault(port, port));
      case Syntax.Binary(Syntax.Sign sign, Syntax left, Syntax right, SourcePosition place) ->
          new Syntax.Binary(sign, filled(left), filled(right), place);
      default -> notation;
    };
  }

  /// Ports in order as far as they are wired one after the other, then all else by name. A formula
  /// stands first, and names its nodes itself.
  private Syntax call() {
    List<Syntax> inOrder = new ArrayList<>();
    List<Syntax.Named> byName = new ArrayList<>();
    Optional<Option.Formula> formula = operation.formula().filter(this::isGiven);
    formula
        .map(option -> node.options().get(option.name()))
        .ifPresent(text -> inOrder.add(plain(text)));
    Set<String> told = new HashSet<>();
    if (formula.isPresent()) {
      node.inputs().forEach((port, from) -> told.add(port.equals(from) ? port : ""));
    } else {
      told.addAll(inOrder(inOrder));
    }
    node.inputs()
        .forEach((port, from) -> {
          if (!told.contains(port)) {
            byName.add(named(port, Written.node(from)));
          }
        });
    for (Map.Entry<String, OptionValue> given : node.options().entrySet()) {
      Optional<Option> option = operation.option(given.getKey());
      if (formula.isEmpty() || !formula.equals(option)) {
        Syntax value =
            option
                .map(known -> setting(known, given.getValue()))
                .orElseGet(() -> plain(given.getValue()));
        byName.add(named(Written.name(given.getKey()), value));
      }
    }
    return new Syntax.Call(operation.word(), inOrder, byName, SourcePosition.START);
  }

  private boolean isGiven(Option option) {
    return node.options().containsKey(option.name());
  }

  /// The ports that are wired one after the other from the first on.
  private Set<String> inOrder(List<Syntax> arguments) {
    Set<String> told = new HashSet<>();
    for (Port port : operation.ports()) {
      boolean many = port.arity() == Port.Arity.MANY;
      for (int k = 1; ; k++) {
        String name = many ? port.name() + k : port.name();
        String from = node.inputs().get(name);
        if (from == null) {
          if (many) {
            break;
          }
          return told;
        }
        arguments.add(Written.node(from));
        told.add(name);
        if (!many) {
          break;
        }
      }
    }
    return told;
  }

  private static Syntax.Named named(String name, Syntax value) {
    return new Syntax.Named(name, value, SourcePosition.START);
  }

  private static Syntax setting(Option option, OptionValue value) {
    return option instanceof Option.Extent
            && value instanceof OptionValue.OfText
            && Option.Extent.size(value).isPlain()
        ? Written.symbolic(Option.Extent.size(value))
        : plain(value);
  }

  private static Syntax plain(OptionValue value) {
    return switch (value) {
      case OptionValue.OfNumber(double number) -> Written.number(number);
      case OptionValue.OfText(String text) -> Written.text(text);
    };
  }
}
