package studio.backprop.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.lesson.ShownLesson;
import studio.backprop.view.graph.GraphView;

/// Brings into sight what the lesson points at and has the rest step aside, once its moment is
/// reached: the step under way, which the picture follows, may be elsewhere. Where another moment
/// begins, no card keeps the keyboard: neither its ring nor what is typed is of that moment.
final class Pointing {
  private final Session session;
  private final GraphView graph;

  private Pointing(Session session, GraphView graph) {
    this.session = session;
    this.graph = graph;
  }

  static void on(Session session, GraphView graph) {
    Pointing pointing = new Pointing(session, graph);
    session.follow(Pointing::nodes, _ -> pointing.show());
    session.follow(Pointing::summed, _ -> pointing.show());
    session.follow(Pointing::asked, _ -> pointing.show());
    session.follow(ShownLesson::moment, _ -> graph.letKeyboardGo());
    session.follow(ShownLesson::question, _ -> graph.letKeyboardGo());
    session.playhead().movingProperty().subscribe(_ -> pointing.show());
    graph.readyProperty().subscribe(_ -> pointing.show());
    graph.widthProperty().subscribe(_ -> pointing.show());
    graph.heightProperty().subscribe(_ -> pointing.show());
  }

  /// The nodes that are pointed at; none while a question is put.
  private static List<String> nodes(Shown shown) {
    return pointing(shown).map(moment -> nodes(moment, shown)).orElse(List.of());
  }

  private static Optional<Moment> pointing(Shown shown) {
    return shown.document().taught().filter(at -> !at.asking()).isEmpty()
        ? Optional.empty()
        : ShownLesson.moment(shown).filter(moment -> !moment.point().isEmpty());
  }

  /// What a moment points at, the node at whose step it is told and its operands, and what a cell
  /// that it points at is made of.
  private static List<String> nodes(Moment moment, Shown shown) {
    return Stream.concat(
            Stream.concat(moment.point().stream().map(Target::node), step(moment, shown.graph())),
            spokenOf(shown))
        .distinct()
        .toList();
  }

  private static Stream<String> step(Moment moment, Graph graph) {
    return moment.at().node().flatMap(graph::find).stream()
        .flatMap(node ->
            Stream.concat(
                Stream.of(node), node.operands().stream().map(edge -> graph.node(edge.from()))))
        .map(GraphNode::id);
  }

  private static Stream<String> spokenOf(Shown shown) {
    return shown.spokenOf().nodes();
  }

  /// The same without what its step works with besides.
  private static List<String> alone(Moment moment, Shown shown) {
    return Stream.concat(
            Stream.concat(moment.point().stream().map(Target::node), moment.at().node().stream()),
            spokenOf(shown))
        .filter(id -> shown.graph().find(id).isPresent())
        .distinct()
        .toList();
  }

  /// What a question is about, and all that stands beside it: what answers it is not told from the
  /// rest.
  private static List<String> asked(Shown shown) {
    return ShownLesson.question(shown).flatMap(Question::target).map(Target::node).stream()
        .flatMap(id -> shown.graph().find(id).stream())
        .flatMap(node -> Stream.concat(Stream.of(node), beside(node, shown.graph())))
        .map(GraphNode::id)
        .distinct()
        .toList();
  }

  private static Stream<GraphNode> beside(GraphNode node, Graph graph) {
    return Stream.concat(
        node.operands().stream().map(edge -> graph.node(edge.from())),
        graph.uses(node).stream().map(edge -> graph.node(edge.to())));
  }

  /// Where a lesson begins, all of the graph is to be seen.
  private boolean isAtStart() {
    return ShownLesson.moment(session.shown()).filter(now -> now.at().equals(At.START)).isPresent();
  }

  /// What is pointed at, without what the step works with besides where all of that together is too
  /// much to be read.
  private List<String> readable(List<String> nodes) {
    return graph.canBeRead(nodes)
        ? nodes
        : pointing(session.shown()).map(moment -> alone(moment, session.shown())).orElse(nodes);
  }

  /// At which nodes the moment speaks of a gradient.
  private static List<String> summed(Shown shown) {
    return pointing(shown).stream()
        .flatMap(moment -> moment.point().stream())
        .filter(target -> !isValue(target))
        .map(Target::node)
        .distinct()
        .toList();
  }

  private static boolean isValue(Target target) {
    return switch (target) {
      case Target.OfNode _ -> false;
      case Target.OfMatrix(_, Quantity quantity) -> quantity == Quantity.VALUE;
      case Target.OfCell(CellName cell) -> cell.quantity() == Quantity.VALUE;
    };
  }

  private void show() {
    boolean isReached = graph.readyProperty().get() && !session.playhead().movingProperty().get();
    List<String> nodes = isReached ? nodes(session.shown()) : List.of();
    graph.pointAt(nodes, nodes.isEmpty() ? nodes : summed(session.shown()));
    if (isReached && nodes.isEmpty()) {
      graph.reveal(asked(session.shown()), true);
    } else {
      graph.reveal(readable(nodes), !isAtStart());
    }
  }
}
