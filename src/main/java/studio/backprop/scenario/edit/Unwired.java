package studio.backprop.scenario.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Port;

/// An operation without some of its wires. Where a port takes any number of nodes, those behind a
/// wire that goes move up.
///
/// @param operation what it runs; empty where the catalogue has none of that name
/// @param before the operation as it was
/// @param node the operation as it is then
/// @param ports where each of its wires goes in then, by where it went in before; those that are
///   gone are missing
record Unwired(
    Optional<Operation> operation,
    OperationNode before,
    OperationNode node,
    Map<String, String> ports) {

  /// @param gone whether what is wired to a port goes
  static Unwired of(Catalogue catalogue, OperationNode before, Predicate<String> gone) {
    Optional<Operation> operation = catalogue.find(before.op());
    Map<String, String> ports = new LinkedHashMap<>();
    for (String wired : before.inputs().keySet()) {
      if (!gone.test(wired)) {
        ports.put(wired, wired);
      }
    }
    for (Port port : operation.map(Operation::ports).orElse(List.of())) {
      if (port.arity() == Port.Arity.MANY) {
        moveUp(port, before, ports);
      }
    }
    Map<String, String> inputs = new LinkedHashMap<>();
    ports.forEach((old, now) -> inputs.put(now, before.inputs().get(old)));
    return new Unwired(operation, before, before.withInputs(inputs), ports);
  }

  private static void moveUp(Port port, OperationNode before, Map<String, String> ports) {
    TreeMap<Integer, String> wired = new TreeMap<>();
    for (String name : before.inputs().keySet()) {
      if (port.takes(name)) {
        wired.put(Integer.parseInt(name.substring(port.name().length())), name);
      }
    }
    int gone = 0;
    for (Map.Entry<Integer, String> wire : wired.entrySet()) {
      if (ports.containsKey(wire.getValue())) {
        ports.put(wire.getValue(), port.name() + (wire.getKey() - gone));
      } else {
        gone++;
      }
    }
  }

  /// The names of the ports of some nodes after these lost wires.
  static Naming naming(List<Unwired> changed) {
    Map<String, Unwired> byId = new LinkedHashMap<>();
    changed.forEach(one -> byId.put(one.node().id(), one));
    return new Naming() {
      @Override
      public Optional<String> port(String node, String port) {
        Unwired now = byId.get(node);
        return now == null ? Optional.of(port) : now.renamed(port);
      }
    };
  }

  private Optional<String> renamed(String port) {
    return isAmongMany(port) && before.inputs().containsKey(port)
        ? Optional.ofNullable(ports.get(port))
        : Optional.of(port);
  }

  private boolean isAmongMany(String port) {
    return operation
        .flatMap(one -> one.portFor(port, node.options()))
        .filter(among -> among.arity() == Port.Arity.MANY)
        .isPresent();
  }
}
