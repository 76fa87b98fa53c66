package studio.backprop.view.graph.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node.Position;
import studio.backprop.trace.Trace;
import studio.backprop.view.layout.Box;
import studio.backprop.view.layout.LayoutRequest;
import studio.backprop.view.layout.Wire;
import studio.backprop.writing.Pen;
import studio.backprop.writing.style.Style;

/// What is to be drawn, before it is decided where: each node's look and size, and the wires.
///
/// @param edges the wires that something goes along
/// @param drafts the nodes that cannot run yet
/// @param simplified whether there are so many nodes that cards show pictures only
public record Plan(
    Graph graph,
    List<NodeLook> looks,
    List<CardGeometry> sizes,
    List<Edge> edges,
    List<Optional<Position>> positions,
    List<Draft> drafts,
    boolean simplified) {

  /// Beyond so many nodes nobody reads numbers any more.
  static final int MOST_IN_NUMBERS = 150;

  public static Plan of(Trace trace, List<Draft> drafts, Style style) {
    Graph graph = trace.graph();
    boolean simplified = graph.nodes().size() > MOST_IN_NUMBERS;
    Pen pen = new Pen(graph, style);
    List<NodeLook> looks = new ArrayList<>();
    List<CardGeometry> sizes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    List<Optional<Position>> positions = new ArrayList<>();
    for (GraphNode node : graph.nodes()) {
      NodeLook look = NodeLook.of(trace, node, style, pen);
      looks.add(look);
      sizes.add(CardGeometry.of(look, trace.value(node), simplified));
      edges.addAll(node.operands());
      positions.add(node.definition().appearance().position());
    }
    return new Plan(graph, looks, sizes, edges, positions, drafts, simplified);
  }

  /// Whether a card of this plan would do for that of the same id in another, with other numbers.
  ///
  /// @param there its position in the other plan
  public boolean sameCard(int index, Plan other, int there) {
    return simplified == other.simplified
        && sizes.get(index).equals(other.sizes.get(there))
        && caption(looks.get(index)).equals(caption(other.looks.get(there)));
  }

  private static List<Object> caption(NodeLook look) {
    return List.of(
        look.node().id(),
        look.kind(),
        look.label(),
        look.gradient(),
        look.op(),
        look.shape(),
        look.rowNames(),
        look.columnNames(),
        look.words(),
        look.numbers(),
        look.node().wordIndices(),
        look.isEditable());
  }

  public boolean sameLayout(Plan other) {
    return sizes.equals(other.sizes)
        && edges.equals(other.edges)
        && positions.equals(other.positions)
        && drafts.equals(other.drafts)
        && ids().equals(other.ids());
  }

  /// Whether it is of the same document, as far as one can see.
  public boolean sameNodes(Plan other) {
    return Set.copyOf(allIds()).equals(Set.copyOf(other.allIds()));
  }

  private List<String> allIds() {
    return Stream.concat(ids().stream(), drafts.stream().map(draft -> draft.node().id())).toList();
  }

  private List<String> ids() {
    return looks.stream().map(look -> look.node().id()).toList();
  }

  public LayoutRequest request() {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < looks.size(); i++) {
      Box box = sizes.get(i).box(looks.get(i).node().id());
      boxes.add(
          positions.get(i).map(position -> box.draggedTo(position.x(), position.y())).orElse(box));
    }
    List<Wire> wires = new ArrayList<>();
    edges.forEach(edge -> wires.add(new Wire(id(edge.from()), id(edge.to()), edge.operand())));
    for (Draft draft : drafts) {
      boxes.add(draft.box());
      wires.addAll(draft.wires());
    }
    return new LayoutRequest(boxes, wires);
  }

  public String id(int index) {
    return looks.get(index).node().id();
  }

  /// The same with one node at another place.
  public Plan moved(String id, double x, double y) {
    List<Optional<Position>> changed = new ArrayList<>(positions);
    changed.set(ids().indexOf(id), Optional.of(new Position(x, y)));
    return new Plan(graph, looks, sizes, edges, List.copyOf(changed), drafts, simplified);
  }
}
