package studio.backprop.session.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Family;
import studio.backprop.operation.Operation;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Ids;
import studio.backprop.scenario.edit.NodePort;
import studio.backprop.scenario.edit.PortFit;
import studio.backprop.session.Session;
import studio.backprop.shape.WrittenSize;

/// Adds nodes from the palette: leaves in the first symbols that there are, operations with the
/// selected node wired to the first port that it fits.
public record Palette(Session session) {
  private static final String NUMBER = "2";
  private static final String DATA = "X";
  private static final String WEIGHTS = "W";

  /// All that can be added, leaves first, then by family.
  public List<String> names() {
    List<String> all = new ArrayList<>();
    for (LeafNode.Kind kind : LeafNode.Kind.values()) {
      all.add(kind.toString());
    }
    for (Family family : scenario().catalogue().families()) {
      family.operations().forEach(operation -> all.add(operation.name()));
    }
    return all;
  }

  /// What a node could be instead, with what is wired to it: operations of the same ports, and of a
  /// leaf the other kind.
  public List<String> alternatives(String id) {
    return scenario().node(id).map(this::alternatives).orElse(List.of());
  }

  private List<String> alternatives(Node node) {
    return switch (node) {
      case LeafNode leaf ->
          Stream.of(LeafNode.Kind.values())
              .filter(kind -> kind != leaf.kind())
              .map(LeafNode.Kind::toString)
              .toList();
      case OperationNode operation ->
          scenario().catalogue().find(operation.op()).map(this::ofSamePorts).orElse(List.of());
    };
  }

  private List<String> ofSamePorts(Operation operation) {
    Catalogue catalogue = scenario().catalogue();
    return catalogue.names().stream()
        .filter(name -> !name.equals(operation.name()))
        .filter(name ->
            catalogue.find(name).filter(one -> one.ports().equals(operation.ports())).isPresent())
        .toList();
  }

  private Scenario scenario() {
    return session.assembled().scenario();
  }

  /// Adds a node, as one thing to undo, and selects it. Gradients are taken of the first loss.
  public void add(String name) {
    add(name, Optional.empty());
  }

  /// The same at a place of its own, where there is one.
  public void add(String name, Optional<Node.Position> place) {
    Optional<String> selected = session.shown().selection().node();
    Optional<LeafNode.Kind> kind = LeafNode.Kind.named(name);
    String id = Ids.of(scenario()).fresh(letter(name, kind));
    session.beginGesture();
    session.apply(
        kind.map(leaf -> leaf(id, leaf, place))
            .orElseGet(() -> new Edit.AddOperation(id, name, place)));
    if (kind.isEmpty()) {
      selected.flatMap(from -> wire(id, name, from)).ifPresent(session::apply);
    }
    if (scenario().output().isEmpty() && isLoss(name)) {
      session.apply(new Edit.SetOutput(id));
    }
    session.endGesture();
    session.selectNode(id);
  }

  private String letter(String name, Optional<LeafNode.Kind> kind) {
    return kind.map(leaf -> leaf == LeafNode.Kind.INPUT ? DATA : WEIGHTS)
        .orElseGet(() -> scenario().catalogue().family(name).orElseThrow().letter());
  }

  private boolean isLoss(String name) {
    return scenario().catalogue().find(name).flatMap(Operation::prediction).isPresent();
  }

  private Edit leaf(String id, LeafNode.Kind kind, Optional<Node.Position> place) {
    List<String> symbols = List.copyOf(scenario().dims().sizes().keySet());
    String rows = symbols.isEmpty() ? NUMBER : symbols.getFirst();
    String columns = symbols.size() < 2 ? NUMBER : symbols.get(1);
    return new Edit.AddLeaf(id, kind, WrittenSize.of(rows), WrittenSize.of(columns), place);
  }

  /// To the first port that it fits; to the first of all where there is none, for there one sees
  /// why.
  private Optional<Edit> wire(String id, String name, String from) {
    Wiring wiring = new Wiring(session);
    OperationNode added = new OperationNode(id, name, Map.of());
    List<NodePort> ports = NodePort.of(scenario().catalogue(), added);
    return ports.stream()
        .filter(port -> wiring.fit(from, port.place()).orElse(null) instanceof PortFit.Fits)
        .findFirst()
        .or(() -> ports.stream().findFirst())
        .map(port -> new Edit.Connect(id, port.name(), from));
  }
}
