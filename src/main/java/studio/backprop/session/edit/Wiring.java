package studio.backprop.session.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.backprop.expression.Reference;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Place;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Ids;
import studio.backprop.scenario.edit.NodePort;
import studio.backprop.scenario.edit.PortFit;
import studio.backprop.session.Session;
import studio.backprop.shape.Shape;

/// Wires nodes to ports, and knows beforehand what would come of it.
public record Wiring(Session session) {
  /// What would come of so many wires is found out before a list of them is shown.
  private static final int MOST_TRIED = 200;

  /// A wire that could be.
  ///
  /// @param from the id of the node whose value it would carry
  /// @param fit empty where that is not known beforehand
  public record Possible(String from, NodePort to, Optional<PortFit> fit) {
    /// Whether it would make a problem.
    public boolean isAmiss() {
      return fit.filter(found -> !(found instanceof PortFit.Fits)).isPresent();
    }

    private int rank() {
      return switch (fit.orElse(null)) {
        case PortFit.Fits _ -> 0;
        case null -> 1;
        case PortFit.Clashes _ -> 2;
        case PortFit.Impossible _ -> 3;
      };
    }
  }

  Scenario scenario() {
    return session.assembled().scenario();
  }

  /// The ports of a node; none of a leaf.
  public List<NodePort> ports(String node) {
    return NodePort.of(scenario(), node);
  }

  /// The shape that goes in at a port as its operation declares it, `n×d`; empty where any does.
  public Optional<Shape> declared(NodePort port) {
    return operation(port.place().node())
        .filter(operation -> operation.formula().isEmpty())
        .flatMap(operation ->
            operation.inGeneral().operands().stream()
                .filter(operand -> operand.name().equals(port.name()))
                .findFirst())
        .map(Reference::shape);
  }

  Optional<Operation> operation(String id) {
    return scenario()
        .node(id)
        .filter(OperationNode.class::isInstance)
        .flatMap(node -> scenario().catalogue().find(node.op()));
  }

  /// The shape of what a node computes, where that is known.
  public Optional<Shape> shape(String node) {
    return session.assembled().graph().find(node).map(found -> found.shape());
  }

  /// Whether a node fits a port; empty where to find that would take longer than a frame.
  public Optional<PortFit> fit(String from, Place.Port to) {
    Edit.Connect edit = new Edit.Connect(to.node(), to.port(), from);
    return session.tried(edit).map(outcome -> PortFit.of(edit, outcome));
  }

  /// The free ports of other nodes to which a node could be wired: first those that it fits, of
  /// these first those that are needed.
  public List<Possible> outOf(String from) {
    return tried(
        scenario().nodes().stream()
            .map(Node::id)
            .filter(id -> !id.equals(from))
            .flatMap(id -> ports(id).stream())
            .filter(port -> port.from().isEmpty())
            .sorted(Comparator.comparing(port -> !port.isNeeded()))
            .map(port -> new Possible(from, port, Optional.empty())));
  }

  /// With what would come of each, those in front first.
  List<Possible> tried(Stream<Possible> wires) {
    List<Possible> tried = new ArrayList<>();
    wires.forEach(wire ->
        tried.add(
            tried.size() < MOST_TRIED
                ? new Possible(wire.from(), wire.to(), fit(wire.from(), wire.to().place()))
                : wire));
    tried.sort(Comparator.comparingInt(Possible::rank));
    return tried;
  }

  /// Wires a node to a port, and selects the node that has the port.
  ///
  /// @param refused told why that cannot be
  public void connect(String from, Place.Port to, Consumer<String> refused) {
    session.apply(new Edit.Connect(to.node(), to.port(), from), refused);
    session.selectNode(to.node());
  }

  /// Adds a leaf that fits a port and wires it there, and selects the node that has the port.
  public void supply(NodePort port, LeafNode.Kind kind, Consumer<String> refused) {
    String id = Ids.of(scenario()).fresh(port.name());
    session.apply(new Edit.Supply(id, kind, port.place()), refused);
    session.selectNode(port.place().node());
  }

  /// Takes away what is wired to a port.
  public void disconnect(Place.Port port) {
    session.apply(new Edit.Disconnect(port.node(), port.port()));
  }

  /// Takes the end of a wire from one port to another, as one thing to undo.
  public void move(String from, Place.Port before, Place.Port to, Consumer<String> refused) {
    boolean isKnown = fit(from, to).filter(fit -> !(fit instanceof PortFit.Impossible)).isPresent();
    session.beginGesture();
    connect(from, to, refused);
    if (isKnown) {
      disconnect(before);
    }
    session.endGesture();
  }
}
