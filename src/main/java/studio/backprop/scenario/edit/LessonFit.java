package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.operation.BoundOperation;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Alteration.Cell;
import studio.backprop.scenario.LessonWalk;
import studio.backprop.scenario.LessonWalk.Stage;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.shape.Shape;

/// A lesson after a resize: what spoke of a cell that is gone speaks of the nearest one, at each
/// moment in the sizes that hold there.
///
/// @param graph the graph in these sizes
record LessonFit(Graph graph) {

  /// The lesson of a scenario in new sizes. Sizes that a moment sets stay, as long as the graph
  /// fits in them.
  ///
  /// @param own the scenario's graph in its new sizes, as far as it goes
  static List<Moment> of(Scenario scenario, Assembly own) {
    LessonWalk walk = new LessonWalk(scenario, own);
    List<Moment> fitting = new ArrayList<>();
    for (Moment moment : scenario.lesson()) {
      Stage stage = walk.enter(moment);
      Moment kept = moment;
      if (stage.unfit().isPresent()) {
        stage = walk.takeBackSizes();
        kept = moment.setting(new Alteration(Map.of(), moment.set().cells()));
      }
      fitting.add(new LessonFit(stage.graph()).moment(kept));
    }
    return fitting;
  }

  private Moment moment(Moment moment) {
    return moment
        .pointingAt(moment.point().stream().map(this::target).toList())
        .setting(alteration(moment.set()))
        .asking(moment.ask().map(this::question));
  }

  private Question question(Question question) {
    return question instanceof Question.OfCell(var of, var tolerance, var hint)
        ? new Question.OfCell(new Target.OfCell(cell(of.cell())), tolerance, hint)
        : question;
  }

  private Target target(Target target) {
    return target instanceof Target.OfCell(CellName cell) ? new Target.OfCell(cell(cell)) : target;
  }

  /// Where two cells become one, it is set to what was meant for it, not to what moves there.
  private Alteration alteration(Alteration set) {
    Map<Cell, Double> cells = new LinkedHashMap<>();
    set.cells()
        .forEach((cell, number) -> {
          Cell near = near(cell);
          if (near.equals(cell) || !set.cells().containsKey(near)) {
            cells.putIfAbsent(near, word(near, number));
          }
        });
    return new Alteration(set.sizes(), cells);
  }

  private Cell near(Cell cell) {
    CellName near = cell(new CellName(cell.leaf(), Quantity.VALUE, cell.row(), cell.column()));
    return new Cell(cell.leaf(), near.row(), near.column());
  }

  /// The number, or where words are wanted and it is none's index, the nearest word's.
  private double word(Cell cell, double number) {
    double word = number;
    GraphNode leaf = graph.find(cell.leaf()).orElse(null);
    for (Edge edge : leaf == null ? List.<Edge>of() : graph.uses(leaf)) {
      for (BoundOperation.WordIndices indices : graph.node(edge.to()).operation().indexPorts()) {
        if (indices.operand() == edge.operand()) {
          word = Math.clamp(Math.rint(word), 0.0, indices.words() - 1.0);
        }
      }
    }
    return word;
  }

  private CellName cell(CellName cell) {
    if (cell.isIn(graph) || graph.find(cell.node()).isEmpty()) {
      return cell;
    }
    Shape shape = graph.node(cell.node()).shape();
    int row = (int) Math.min(cell.row(), shape.rows().value() - 1);
    int column = (int) Math.min(cell.column(), shape.columns().value() - 1);
    return new CellName(cell.node(), cell.quantity(), row, column);
  }
}
