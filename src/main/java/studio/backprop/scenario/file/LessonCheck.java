package studio.backprop.scenario.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Node;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.file.FileProblem.Quote;
import studio.backprop.shape.Shape;

/// Checks that a lesson speaks of what its scenario has: nodes, cells, choices.
final class LessonCheck {
  private final List<Moment> lesson;
  private final Set<String> ids = new HashSet<>();
  private final Graph graph;
  private final boolean allIdsRead;
  private final Problems problems;

  /// @param graph as far as it goes; cells of the nodes in it are checked
  /// @param allIdsRead whether every node's id is known, and so which nodes there are not
  LessonCheck(Scenario scenario, Graph graph, boolean allIdsRead, Problems problems) {
    this.lesson = scenario.lesson();
    this.graph = graph;
    this.allIdsRead = allIdsRead;
    this.problems = problems;
    scenario.nodes().stream().map(Node::id).forEach(ids::add);
  }

  void check() {
    for (int k = 0; k < lesson.size(); k++) {
      Moment moment = lesson.get(k);
      String place = "lesson[" + k + "]";
      at(place + ".at", moment.at());
      for (int i = 0; i < moment.point().size(); i++) {
        target(place + ".point[" + i + "]", moment.point().get(i));
      }
      moment.ask().ifPresent(question -> ask(place + ".ask", question));
    }
  }

  private void at(String place, String text) {
    At.parse(text)
        .ifPresentOrElse(
            at -> at.node().ifPresent(id -> known(place, id)),
            () -> problems.add(place, FileRule.MOMENT_IS_ONE, new Quote(text)));
  }

  private void ask(String place, Question question) {
    switch (question) {
      case Question.OfShape shape -> matrix(place + ".of", shape.of());
      case Question.OfProduct product -> matrix(place + ".of", product.of());
      case Question.OfCell cell -> cell(place, cell);
      case Question.Choice choice -> choice(place, choice);
    }
  }

  private void cell(String place, Question.OfCell question) {
    Target target = target(place + ".of", question.of());
    if (target != null && !(target instanceof Target.OfCell)) {
      problems.add(place + ".of", FileRule.TARGET_IS_A_CELL, new Quote(question.of()));
    }
    if (question.tolerance().filter(tolerance -> tolerance < 0).isPresent()) {
      problems.add(place + ".tolerance", FileRule.TOLERANCE_IS_NOT_NEGATIVE);
    }
  }

  private void choice(String place, Question.Choice choice) {
    int count = choice.choices().size();
    if (count < 2) {
      problems.add(place + ".choices", FileRule.CHOICES_ARE_TWO, count);
    }
    if (choice.correct() >= count) {
      problems.add(place + ".correct", FileRule.CHOICE_IS_THERE, choice.correct(), count);
    }
    int reasons = choice.because().size();
    if (reasons > 0 && reasons != count) {
      problems.add(place + ".because", FileRule.REASONS_ARE_AS_MANY, reasons, count);
    }
  }

  private void matrix(String place, String text) {
    Target target = target(place, text);
    if (target != null && !(target instanceof Target.OfMatrix)) {
      problems.add(place, FileRule.TARGET_IS_A_MATRIX, new Quote(text));
    }
  }

  private @Nullable Target target(String place, String text) {
    Target target = Target.parse(text).orElse(null);
    if (target == null) {
      problems.add(place, FileRule.TARGET_IS_ONE, new Quote(text));
    } else if (known(place, target.node())) {
      if (target instanceof Target.OfCell(CellName cell) && !cell.isIn(graph)) {
        graph.find(cell.node()).ifPresent(node -> noCell(place, cell, node.shape()));
      }
      return target;
    }
    return null;
  }

  private boolean known(String place, String id) {
    if (ids.contains(id)) {
      return true;
    }
    if (allIdsRead) {
      problems.add(place, FileRule.NODE_IS_THERE, id);
    }
    return false;
  }

  private void noCell(String place, CellName cell, Shape shape) {
    problems.add(
        place,
        FileRule.CELL_IS_THERE,
        cell.row(),
        cell.column(),
        cell.node(),
        shape,
        shape.rows().value() - 1,
        shape.columns().value() - 1);
  }
}
