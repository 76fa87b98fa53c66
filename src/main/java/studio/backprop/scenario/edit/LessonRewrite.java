package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Mistake;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Alteration.Cell;
import studio.backprop.scenario.At;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;

/// Carries new names into a lesson. A moment at a node that is gone keeps its text, and comes when
/// the moment before it does.
record LessonRewrite(Naming naming) {

  /// A scenario with the new names in its lesson and its description.
  Scenario in(Scenario scenario) {
    return scenario
        .withLesson(moments(scenario.lesson()))
        .withDescription(scenario.description().map(naming::text));
  }

  private List<Moment> moments(List<Moment> lesson) {
    List<Moment> moments = new ArrayList<>();
    At before = At.START;
    for (Moment moment : lesson) {
      At at = at(moment.at()).orElse(before);
      moments.add(
          new Moment(
              at,
              naming.text(moment.say()),
              moment.note().map(naming::text),
              moment.point().stream().<Target>flatMap(target -> target(target).stream()).toList(),
              alteration(moment.set()),
              moment.mistake().flatMap(this::mistake),
              moment.ask().flatMap(this::question)));
      before = at;
    }
    return moments;
  }

  private Optional<At> at(At at) {
    return at.node().isEmpty()
        ? Optional.of(at)
        : naming.node(at.node().get()).map(id -> new At(at.phase(), Optional.of(id)));
  }

  private Optional<? extends Target> target(Target target) {
    return switch (target) {
      case Target.OfNode(String node) -> naming.node(node).map(Target.OfNode::new);
      case Target.OfMatrix matrix -> matrix(matrix);
      case Target.OfCell cell -> cell(cell);
    };
  }

  private Optional<Target.OfMatrix> matrix(Target.OfMatrix matrix) {
    return naming.node(matrix.node()).map(id -> new Target.OfMatrix(id, matrix.quantity()));
  }

  private Optional<Target.OfCell> cell(Target.OfCell target) {
    CellName cell = target.cell();
    return naming
        .node(cell.node())
        .map(id -> new Target.OfCell(new CellName(id, cell.quantity(), cell.row(), cell.column())));
  }

  private Alteration alteration(Alteration set) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    set.sizes()
        .forEach((symbol, size) -> naming.symbol(symbol).ifPresent(name -> sizes.put(name, size)));
    Map<Cell, Double> cells = new LinkedHashMap<>();
    set.cells()
        .forEach((cell, number) ->
            naming
                .leaf(cell.leaf())
                .ifPresent(id -> cells.put(new Cell(id, cell.row(), cell.column()), number)));
    return new Alteration(sizes, cells);
  }

  private Optional<Mistake> mistake(Mistake mistake) {
    Optional<String> port = mistake.port().flatMap(name -> naming.port(mistake.node(), name));
    return port.isPresent() == mistake.port().isPresent()
        ? naming.node(mistake.node()).map(id -> new Mistake(id, port, mistake.kind()))
        : Optional.empty();
  }

  private Optional<? extends Question> question(Question question) {
    Optional<String> hint = question.hint().map(naming::text);
    return switch (question) {
      case Question.OfShape shape -> matrix(shape.of()).map(of -> new Question.OfShape(of, hint));
      case Question.OfAxis axis -> matrix(axis.of()).map(of -> new Question.OfAxis(of, hint));
      case Question.OfCell cell ->
          cell(cell.of()).map(of -> new Question.OfCell(of, cell.tolerance(), hint));
      case Question.OfProduct product ->
          matrix(product.of())
              .map(of ->
                  new Question.OfProduct(
                      of,
                      product.via().flatMap(via -> naming.via(product.of().node(), via)),
                      hint));
      case Question.Choice choice ->
          Optional.of(
              new Question.Choice(
                  naming.text(choice.prompt()),
                  choice.choices().stream().map(naming::text).toList(),
                  choice.correct(),
                  choice.because().stream().map(naming::text).toList(),
                  hint));
    };
  }
}
