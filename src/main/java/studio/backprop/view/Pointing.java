package studio.backprop.view;

import java.util.List;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Target;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.Teaching;
import studio.backprop.view.graph.GraphView;

/// Brings into sight what the lesson points at and has the rest step aside, once its moment is
/// reached: the step under way, which the picture follows, may be elsewhere.
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
    session.playhead().movingProperty().subscribe(_ -> pointing.show());
    graph.readyProperty().subscribe(_ -> pointing.show());
  }

  /// The nodes that are pointed at; none while a question is put.
  private static List<String> nodes(Shown shown) {
    return shown.document().taught().filter(at -> !at.asking()).isEmpty()
        ? List.of()
        : Teaching.moment(shown).map(Pointing::nodes).orElse(List.of());
  }

  private static List<String> nodes(Moment moment) {
    return moment.point().stream().map(Target::node).distinct().toList();
  }

  private void show() {
    boolean isReached = graph.readyProperty().get() && !session.playhead().movingProperty().get();
    List<String> nodes = isReached ? nodes(session.shown()) : List.of();
    graph.pointAt(nodes);
    graph.reveal(nodes);
  }
}
