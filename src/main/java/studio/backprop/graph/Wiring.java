package studio.backprop.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Port;

/// Who feeds whom, by position in the file, and what is wrong with it.
final class Wiring {
  private static final Pattern ID = Pattern.compile(Node.ID);

  private final Catalogue catalogue;
  private final List<Node> nodes;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<List<Wire>> wires = new ArrayList<>();
  private final boolean[] whole;
  private @Nullable List<String> ids;

  /// What goes into one port.
  ///
  /// @param from the position of the node whose value it is
  record Wire(String port, int from) {}

  private Wiring(GraphSource source) {
    this.catalogue = source.catalogue();
    this.nodes = source.nodes();
    this.whole = new boolean[nodes.size()];
  }

  static Wiring check(GraphSource source, Findings findings) {
    Wiring wiring = new Wiring(source);
    wiring.index(findings);
    for (int position = 0; position < source.nodes().size(); position++) {
      int before = findings.of(position).size();
      wiring.wires.add(wiring.wire(position, findings));
      wiring.whole[position] = findings.of(position).size() == before;
    }
    return wiring;
  }

  int size() {
    return nodes.size();
  }

  String id(int position) {
    return nodes.get(position).id();
  }

  /// The ids by which nodes can be named, in the order of the file.
  List<String> ids() {
    List<String> known = ids;
    if (known == null) {
      known = nodes.stream().map(Node::id).filter(ID.asMatchPredicate()).distinct().toList();
      ids = known;
    }
    return known;
  }

  /// The position of the node of that id, null where there is none.
  @Nullable Integer position(String id) {
    return positions.get(id);
  }

  /// What comes in at a node's ports, in port order; empty for a leaf.
  List<Wire> wires(int position) {
    return wires.get(position);
  }

  /// Whether a node's ports are all wired rightly.
  boolean isWhole(int position) {
    return whole[position];
  }

  private void index(Findings findings) {
    for (int position = 0; position < nodes.size(); position++) {
      Integer earlier = positions.putIfAbsent(id(position), position);
      if (earlier != null) {
        findings.add(
            position,
            new Place.Id(id(position), position),
            new Rule.RepeatedId(id(position), earlier));
      }
    }
  }

  private List<Wire> wire(int position, Findings findings) {
    if (!(nodes.get(position) instanceof OperationNode node)) {
      return List.of();
    }
    Operation operation = catalogue.find(node.op()).orElse(null);
    if (operation == null) {
      findings.add(
          position,
          new Place.Op(node.id()),
          new Rule.NoSuchOperation(node.op(), catalogue.names()));
      return List.of();
    }
    List<Port> ports = operation.ports(node.options(), node.inputs().keySet());
    List<Wire> wired = new ArrayList<>();
    node.inputs()
        .forEach((port, from) -> {
          Place.Port place = new Place.Port(node.id(), port);
          if (operation.portFor(port, node.options()).isEmpty()) {
            findings.add(
                position,
                place,
                new Rule.NoSuchPort(operation.name(), port, ports),
                new WayOut.Disconnect(node.id(), port));
          } else if (!positions.containsKey(from)) {
            findings.add(
                position,
                place,
                new Rule.NoSuchNode(from, ids()),
                new WayOut.Disconnect(node.id(), port));
          } else {
            wired.add(new Wire(port, positions.get(from)));
          }
        });
    ports.stream()
        .flatMap(port -> port.missing(node.inputs().keySet()).stream())
        .forEach(port ->
            findings.add(
                position,
                new Place.Port(node.id(), port),
                new Rule.PortMissing(operation.name(), port, ports)));
    wired.sort(Comparator.comparing(Wire::port, Port.order(ports)));
    return wired;
  }
}
