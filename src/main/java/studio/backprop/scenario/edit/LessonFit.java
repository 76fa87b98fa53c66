package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.shape.Shape;

/// A lesson for a graph of other sizes: what pointed at a cell that is gone points at the nearest
/// one.
final class LessonFit {
  private final Graph graph;

  private LessonFit(Graph graph) {
    this.graph = graph;
  }

  static List<Moment> to(Graph graph, List<Moment> lesson) {
    LessonFit fit = new LessonFit(graph);
    return lesson.stream().map(fit::moment).toList();
  }

  private Moment moment(Moment moment) {
    List<String> point = moment.point().stream().map(this::target).toList();
    Optional<Question> ask =
        moment
            .ask()
            .map(question ->
                question instanceof Question.OfCell cell
                    ? new Question.OfCell(target(cell.of()), cell.tolerance())
                    : question);
    return new Moment(moment.at(), moment.say(), point, ask);
  }

  private String target(String text) {
    if (!(Target.parse(text).orElse(null) instanceof Target.OfCell(CellName cell))
        || cell.isIn(graph)
        || graph.find(cell.node()).isEmpty()) {
      return text;
    }
    Shape shape = graph.node(cell.node()).shape();
    int row = (int) Math.min(cell.row(), shape.rows().value() - 1);
    int column = (int) Math.min(cell.column(), shape.columns().value() - 1);
    return new CellName(cell.node(), cell.quantity(), row, column).toString();
  }
}
