package studio.backprop.scenario.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.notation.Fault;
import studio.backprop.notation.FaultException;
import studio.backprop.notation.SourcePosition;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Operand;
import studio.backprop.operation.Operation;
import studio.backprop.operation.OptionValue;
import studio.backprop.operation.Port;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Numbering;
import studio.backprop.shape.Dims;
import studio.backprop.shape.Shape;

/// A graph while a program is read, with the shapes that are known so far.
final class ProgramDraft {
  private final Dims dims;
  private final Set<String> taken;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Shape> shapes = new HashMap<>();
  private final SourceMap places = new SourceMap();

  /// @param taken the names of all lines, by which no other node is called
  ProgramDraft(Dims dims, Set<String> taken) {
    this.dims = dims;
    this.taken = new HashSet<>(taken);
  }

  Dims dims() {
    return dims;
  }

  /// Where a program says what.
  SourceMap places() {
    return places;
  }

  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  Optional<Node> find(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /// The nodes that an expression may name so far.
  List<String> names() {
    return List.copyOf(nodes.keySet());
  }

  void remove(String id) {
    nodes.remove(id);
  }

  void add(LeafNode leaf, SourcePosition place) {
    shapes.put(leaf.id(), new Shape(dims.size(leaf.rows()), dims.size(leaf.columns())));
    put(leaf, place);
  }

  void add(OperationNode node, Operation operation, SourcePosition place) {
    add(node, bound(operation, node.inputs(), node.options()), place);
  }

  /// @param bound what comes of binding its operation, where that is known
  void add(OperationNode node, Optional<Operation.Binding> bound, SourcePosition place) {
    if (bound.orElse(null) instanceof BoundOperation run) {
      shapes.put(node.id(), run.value().shape());
    }
    put(node, place);
  }

  /// What comes of binding an operation; empty where something is missing or a shape is not known.
  Optional<Operation.Binding> bound(
      Operation operation, Map<String, String> inputs, Map<String, OptionValue> options) {
    return operands(operation, inputs, options)
        .map(operands -> operation.bind(operands, options, dims));
  }

  private void put(Node node, SourcePosition place) {
    nodes.put(node.id(), node);
    places.node(node.id(), place);
    if (nodes.size() > Scenario.MOST_NODES) {
      throw new FaultException(place, new Fault.TooManyNodes(Scenario.MOST_NODES));
    }
  }

  /// The names of the nodes inside a line: `L_1`, `L_2`.
  Numbering inside(String line) {
    return new Numbering(taken, line);
  }

  /// What is wired, in port order; empty where something is missing or not known.
  private Optional<List<Operand>> operands(
      Operation operation, Map<String, String> inputs, Map<String, OptionValue> options) {
    Set<String> wired = inputs.keySet();
    List<Port> ports = operation.ports(options, wired);
    boolean isWhole =
        areRight(operation, options)
            && ports.stream().allMatch(port -> port.missing(wired).isEmpty())
            && wired.stream().allMatch(name -> operation.portFor(name, options).isPresent())
            && shapes.keySet().containsAll(inputs.values());
    return isWhole
        ? Optional.of(
            inputs.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Port.order(ports)))
                .map(wire -> operand(wire.getKey(), wire.getValue()))
                .toList())
        : Optional.empty();
  }

  private Operand operand(String port, String from) {
    return new Operand(port, from, Objects.requireNonNull(shapes.get(from)), null);
  }

  private boolean areRight(Operation operation, Map<String, OptionValue> options) {
    return operation.missing(options).isEmpty()
        && options.entrySet().stream()
            .allMatch(given ->
                operation
                    .option(given.getKey())
                    .filter(option -> option.faultOf(given.getValue(), dims).isEmpty())
                    .isPresent());
  }
}
