package studio.backprop.view.graph.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.backprop.graph.Edge;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node.Position;
import studio.backprop.session.document.Groups;
import studio.backprop.trace.Extent;
import studio.backprop.trace.Trace;
import studio.backprop.view.layout.Area;
import studio.backprop.view.layout.Box;
import studio.backprop.view.layout.Cluster;
import studio.backprop.view.layout.Clustering;
import studio.backprop.view.layout.GraphLayout;
import studio.backprop.view.layout.LayoutRequest;
import studio.backprop.view.layout.LayoutResult;
import studio.backprop.view.layout.Point;
import studio.backprop.view.layout.Room;
import studio.backprop.view.layout.Wire;
import studio.backprop.writing.Pen;
import studio.backprop.writing.style.Style;

/// What is to be drawn, before it is decided where: each node's look and size, and the wires.
///
/// Cards go by their position: first those of the looks, then those of the drafts.
///
/// @param edges the wires that something goes along
/// @param positions where a person put each card
/// @param drafts the nodes that cannot run yet
/// @param extent how far from zero the run's numbers go
/// @param simplified whether there are so many nodes that cards show pictures only
/// @param groups the cards that are folded into one
/// @param ids the node of each card
/// @param wires all wires: those that something goes along, then those of the drafts
public record Plan(
    Graph graph,
    List<NodeLook> looks,
    List<CardGeometry> sizes,
    List<Edge> edges,
    List<Optional<Position>> positions,
    List<Draft> drafts,
    Extent extent,
    boolean simplified,
    Groups groups,
    List<String> ids,
    List<Wire> wires) {

  /// Beyond so many nodes nobody reads numbers any more.
  static final int MOST_IN_NUMBERS = 150;

  /// In graphs of up to so many nodes the cards have the form that shows them larger.
  private static final int MOST_FITTED = 40;

  /// How much wider than high the room for a graph usually is.
  private static final double ROOM = 2.1;

  /// What is to be drawn of a run, and beside it of the nodes that cannot run yet.
  ///
  /// @throws IllegalStateException where that would hold up the window; see [FrameThread]
  public static Plan of(Trace trace, List<Draft> drafts, Style style) {
    int cards = trace.graph().nodes().size() + drafts.size();
    FrameThread.admit(cards);
    Plan usual = of(trace, drafts, style, CardGeometry.TALL);
    if (cards > MOST_FITTED) {
      return usual;
    }
    LayoutResult drawn = usual.drawn();
    if (GraphLayout.isTooWide(drawn)) {
      Plan narrower = of(trace, drafts, style, CardGeometry.NEVER);
      if (GraphLayout.seen(narrower.drawn()) > GraphLayout.seen(drawn)) {
        return narrower;
      }
    }
    Plan shorter = of(trace, drafts, style, CardGeometry.TALL_IN_HIGH_GRAPH);
    return roomNeeded(shorter.drawn()) < roomNeeded(drawn) ? shorter : usual;
  }

  /// How high the room has to be in which all of it is seen at its own size.
  private static double roomNeeded(LayoutResult drawn) {
    Area bounds = drawn.bounds();
    return Math.max(bounds.width() / ROOM, bounds.height());
  }

  /// Where everything stands, about.
  private LayoutResult drawn() {
    return GraphLayout.quick(request(Room.WIDE));
  }

  private static Plan of(Trace trace, List<Draft> drafts, Style style, int tall) {
    Graph graph = trace.graph();
    boolean simplified = graph.nodes().size() + drafts.size() > MOST_IN_NUMBERS;
    Pen pen = new Pen(graph, style);
    List<NodeLook> looks = new ArrayList<>();
    List<CardGeometry> sizes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    List<Optional<Position>> positions = new ArrayList<>();
    for (GraphNode node : graph.nodes()) {
      NodeLook look = NodeLook.of(trace, node, style, pen);
      looks.add(look);
      sizes.add(CardGeometry.of(look, trace.value(node), tall, simplified));
      edges.addAll(node.operands());
      positions.add(node.definition().appearance().position());
    }
    drafts.forEach(draft -> positions.add(draft.position()));
    List<String> ids =
        Stream.concat(
                graph.nodes().stream().map(GraphNode::id),
                drafts.stream().map(draft -> draft.node().id()))
            .toList();
    return new Plan(
        graph,
        looks,
        sizes,
        edges,
        positions,
        drafts,
        trace.extent(),
        simplified,
        Groups.NONE,
        ids,
        wires(edges, drafts, ids));
  }

  /// How many cards there are.
  public int cards() {
    return looks.size() + drafts.size();
  }

  /// The node at a position, where it cannot run.
  public Optional<Draft> draft(int index) {
    return index < looks.size() ? Optional.empty() : Optional.of(drafts.get(index - looks.size()));
  }

  public NodeLook.Kind kind(int index) {
    return draft(index).map(Draft::kind).orElseGet(() -> looks.get(index).kind());
  }

  /// What each card is, in order.
  public List<NodeLook.Kind> kinds() {
    return IntStream.range(0, cards()).mapToObj(this::kind).toList();
  }

  /// Whether a card of this plan would do for that of the same id in another, with other numbers.
  ///
  /// @param there its position in the other plan
  public boolean sameCard(int index, Plan other, int there) {
    Optional<Draft> draft = draft(index);
    Optional<Draft> before = other.draft(there);
    if (draft.isPresent() || before.isPresent()) {
      return draft.map(Draft::caption).equals(before.map(Draft::caption));
    }
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
        look.still(),
        look.numbers(),
        look.node().wordIndices(),
        look.isEditable());
  }

  public boolean sameLayout(Plan other) {
    return sizes.equals(other.sizes)
        && clusters().equals(other.clusters())
        && wires.equals(other.wires)
        && positions.equals(other.positions)
        && outlines().equals(other.outlines())
        && ids.equals(other.ids);
  }

  /// What a layout has to know of the drafts.
  private List<Object> outlines() {
    return drafts.stream().<Object>map(Draft::box).toList();
  }

  /// Whether it is of the same document, as far as one can see.
  public boolean sameNodes(Plan other) {
    return Set.copyOf(ids).equals(Set.copyOf(other.ids));
  }

  public LayoutRequest request(Room room) {
    return (groups.isEmpty() ? whole() : clustering().request()).in(room);
  }

  private LayoutRequest whole() {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < cards(); i++) {
      Box box = box(i);
      boxes.add(
          positions.get(i).map(position -> box.draggedTo(position.x(), position.y())).orElse(box));
    }
    return new LayoutRequest(boxes, wires);
  }

  /// The form of the card at a position.
  public Box box(int index) {
    return draft(index).map(Draft::box).orElseGet(() -> sizes.get(index).box(id(index)));
  }

  private static List<Wire> wires(List<Edge> edges, List<Draft> drafts, List<String> ids) {
    List<Wire> wires = new ArrayList<>();
    edges.forEach(
        edge -> wires.add(new Wire(ids.get(edge.from()), ids.get(edge.to()), edge.operand())));
    drafts.forEach(draft -> wires.addAll(draft.wires()));
    return List.copyOf(wires);
  }

  public String id(int index) {
    return ids.get(index);
  }

  public boolean has(String id) {
    return ids.contains(id);
  }

  /// The same with one node at another place.
  public Plan moved(String id, double x, double y) {
    List<Optional<Position>> changed = new ArrayList<>(positions);
    changed.set(ids.indexOf(id), Optional.of(new Position(x, y)));
    return with(List.copyOf(changed), groups);
  }

  /// The same with cards folded; what is left of those that are not all there any more.
  public Plan folding(Groups wanted) {
    return grouped(wanted.isEmpty() ? wanted : wanted.within(Set.copyOf(ids)));
  }

  /// The same with the card of a group at another place.
  ///
  /// @param member one of its nodes
  public Plan movedGroup(String member, double x, double y) {
    return grouped(groups.moving(member, x, y));
  }

  private Plan grouped(Groups present) {
    return with(positions, present);
  }

  private Plan with(List<Optional<Position>> places, Groups present) {
    return new Plan(
        graph, looks, sizes, edges, places, drafts, extent, simplified, present, ids, wires);
  }

  /// The cards that are folded into one, each as the layout has to know it.
  public List<Cluster> clusters() {
    return groups.all().stream()
        .map(group ->
            new Cluster(group.members(), group.position().map(at -> new Point(at.x(), at.y()))))
        .toList();
  }

  /// Whether the card at a position is folded into another.
  public boolean isFolded(int index) {
    return !groups.isEmpty() && isFolded(id(index));
  }

  /// Whether a node's card is folded into another.
  public boolean isFolded(String id) {
    return groups.all().stream().anyMatch(group -> group.members().contains(id));
  }

  private Clustering clustering() {
    return new Clustering(whole(), clusters());
  }

  /// Where everything is, as it was laid out.
  public LayoutResult unfolded(LayoutResult laidOut) {
    return groups.isEmpty() ? laidOut : clustering().unfolded(laidOut);
  }
}
