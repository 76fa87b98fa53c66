package studio.backprop.scenario.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Place;
import studio.backprop.graph.Problem;
import studio.backprop.graph.Rule;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.operation.OptionValue;
import studio.backprop.operation.Port;
import studio.backprop.scenario.Scenario;

/// Lets a node run another operation. What is wired to a port of the same name stays there, the
/// rest goes to the ports that are left, in order; options that the other has as well are kept.
record Exchanging(Assembled before, String id) {

  /// @param op the other operation's name; of a leaf, its other kind
  Outcome by(String op) {
    Nodes nodes = Nodes.of(before.scenario());
    return switch (nodes.find(id).orElse(null)) {
      case null -> new Outcome.Refused(new Refusal.NoSuchNode(id));
      case LeafNode leaf ->
          LeafNode.Kind.named(op)
              .map(kind -> done(nodes, leaf.of(kind), before.scenario()))
              .orElseGet(() -> new Outcome.Refused(new Refusal.NoOperation(id, leaf.op())));
      case OperationNode node ->
          catalogue()
              .find(op)
              .map(operation -> exchanged(nodes, node, operation))
              .orElseGet(() -> new Outcome.Refused(unknown(op)));
    };
  }

  private Catalogue catalogue() {
    return before.scenario().catalogue();
  }

  private Refusal unknown(String op) {
    return new Refusal.Broken(
        new Problem(
            new Place.Op(id), new Rule.NoSuchOperation(op, catalogue().names()), List.of()));
  }

  private Outcome done(Nodes nodes, Node node, Scenario scenario) {
    return Settling.of(before, scenario.withNodes(nodes.with(id, _ -> node)));
  }

  private Outcome exchanged(Nodes nodes, OperationNode node, Operation operation) {
    if (node.op().equals(operation.name())) {
      return new Outcome.Done(before);
    }
    Map<String, OptionValue> options = new LinkedHashMap<>(node.options());
    options
        .entrySet()
        .removeIf(option ->
            operation
                .option(option.getKey())
                .filter(one -> one.faultOf(option.getValue(), before.scenario().dims()).isEmpty())
                .isEmpty());
    Map<String, String> ports = ports(node, operation, options);
    Map<String, String> inputs = new LinkedHashMap<>();
    ports.forEach((old, now) -> inputs.put(now, node.inputs().get(old)));
    Naming naming =
        new Naming() {
          @Override
          public Optional<String> port(String of, String port) {
            return of.equals(id) ? Optional.of(ports.getOrDefault(port, port)) : Optional.of(port);
          }
        };
    return done(
        nodes,
        new OperationNode(id, operation.name(), inputs, options, node.appearance()),
        new LessonRewrite(naming).in(before.scenario()));
  }

  /// Where each wire goes in at the other operation, by where it went in.
  private Map<String, String> ports(
      OperationNode node, Operation other, Map<String, OptionValue> options) {
    Map<String, String> ports = new LinkedHashMap<>();
    List<String> rest = new ArrayList<>();
    for (String port : inOrder(node)) {
      if (other.portFor(port, options).isPresent()) {
        ports.put(port, port);
      } else {
        rest.add(port);
      }
    }
    Deque<String> open = new ArrayDeque<>(rest);
    for (Port port : other.ports(options, ports.keySet())) {
      if (port.arity() == Port.Arity.MANY) {
        for (int k = 1; !open.isEmpty(); k++) {
          if (!ports.containsValue(port.name() + k)) {
            ports.put(open.remove(), port.name() + k);
          }
        }
      } else if (!open.isEmpty() && !ports.containsValue(port.name())) {
        ports.put(open.remove(), port.name());
      }
    }
    return ports;
  }

  private List<String> inOrder(OperationNode node) {
    @Nullable Operation operation = catalogue().find(node.op()).orElse(null);
    List<Port> declared =
        operation == null ? List.of() : operation.ports(node.options(), node.inputs().keySet());
    return node.inputs().keySet().stream().sorted(Port.order(declared)).toList();
  }
}
