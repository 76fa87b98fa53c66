package studio.backprop.scenario.file;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Node;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.shape.Counted;
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
    try {
      At.parse(text).node().ifPresent(id -> known(place, id));
    } catch (IllegalArgumentException wrong) {
      problems.add(place, sentence(wrong));
    }
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
      problems.add(
          place + ".of",
          Quoted.text(question.of()) + " is no cell; write one such as \"gradient ID[0,2]\"");
    }
    if (question.tolerance().filter(tolerance -> tolerance < 0).isPresent()) {
      problems.add(place + ".tolerance", "it is negative; write 0 or more, such as 0.01");
    }
  }

  private void choice(String place, Question.Choice choice) {
    int count = choice.choices().size();
    if (count < 2) {
      problems.add(place + ".choices", Counted.thereAre(count, "choice") + "; write at least two");
    }
    if (choice.correct() >= count) {
      problems.add(
          place + ".correct",
          "there is no choice %d; choices are counted from 0 and %s"
              .formatted(choice.correct(), Counted.thereAre(count, "choice")));
    }
    int reasons = choice.because().size();
    if (reasons > 0 && reasons != count) {
      problems.add(
          place + ".because",
          "%s for %s; write one for each"
              .formatted(Counted.thereAre(reasons, "reason"), Counted.of(count, "choice")));
    }
  }

  private void matrix(String place, String text) {
    Target target = target(place, text);
    if (target != null && !(target instanceof Target.OfMatrix)) {
      problems.add(
          place, Quoted.text(text) + " is no matrix; write \"gradient ID\" or \"value ID\"");
    }
  }

  private @Nullable Target target(String place, String text) {
    try {
      Target target = Target.parse(text);
      if (!known(place, target.node())) {
        return null;
      }
      if (target instanceof Target.OfCell(CellName cell) && !cell.isIn(graph)) {
        graph.find(cell.node()).ifPresent(node -> problems.add(place, noCell(cell, node.shape())));
      }
      return target;
    } catch (IllegalArgumentException wrong) {
      problems.add(place, sentence(wrong));
      return null;
    }
  }

  private boolean known(String place, String id) {
    if (ids.contains(id)) {
      return true;
    }
    if (allIdsRead) {
      problems.add(place, "there is no node \"%s\"; name one of the nodes".formatted(id));
    }
    return false;
  }

  private static String noCell(CellName cell, Shape shape) {
    return "there is no cell [%d,%d]: %s is %s; rows go from 0 to %d and columns from 0 to %d"
        .formatted(
            cell.row(),
            cell.column(),
            cell.node(),
            shape,
            shape.rows().value() - 1,
            shape.columns().value() - 1);
  }

  private static String sentence(IllegalArgumentException wrong) {
    return Objects.requireNonNull(wrong.getMessage());
  }
}
