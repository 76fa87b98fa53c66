package studio.backprop.scenario.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Quantity;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Operation;
import studio.backprop.operation.OptionValue;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.LessonWalk;
import studio.backprop.scenario.LessonWalk.Stage;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.file.FileProblem.Quote;
import studio.backprop.shape.Shape;

/// Checks that a lesson speaks of what its scenario has: nodes, ports, cells, symbols.
final class LessonCheck {
  private final Scenario scenario;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Known known;
  private final Problems problems;
  private final Paths paths;

  LessonCheck(Scenario scenario, Known known, Problems problems) {
    this.scenario = scenario;
    this.known = known;
    this.problems = problems;
    this.paths = new Paths(scenario.nodes());
    scenario.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
  }

  /// How much of a file could be read.
  ///
  /// @param allIds whether every node's id is known, and so which nodes there are not
  /// @param isUnread whether a symbol may be there, though its size could not be read
  record Known(boolean allIds, Predicate<String> isUnread) {}

  /// @param own the graph as far as it goes; cells of the nodes in it are checked
  void check(Assembly own) {
    LessonWalk walk = new LessonWalk(scenario, own);
    for (int k = 0; k < scenario.lesson().size(); k++) {
      Moment moment = scenario.lesson().get(k);
      check("lesson[" + k + "]", moment, walk.enter(moment));
    }
  }

  private void check(String place, Moment moment, Stage stage) {
    moment.at().node().ifPresent(id -> isThere(place + ".at", id));
    for (int k = 0; k < moment.point().size(); k++) {
      target(place + ".point[" + k + "]", moment.point().get(k), stage.graph());
    }
    alteration(place + ".set", moment.set(), stage);
    moment.mistake().ifPresent(mistake -> mistake(place + ".mistake", mistake));
    moment.ask().ifPresent(question -> ask(place + ".ask.of", question, stage.graph()));
  }

  private void alteration(String place, Alteration set, Stage stage) {
    for (String symbol : set.sizes().keySet()) {
      if (!scenario.dims().sizes().containsKey(symbol) && !known.isUnread().test(symbol)) {
        problems.add(
            place + "." + symbol,
            FileRule.SET_SYMBOL_IS_THERE,
            new Quote(symbol),
            String.join(", ", scenario.dims().sizes().keySet()));
      }
    }
    if (!set.sizes().isEmpty()) {
      stage
          .unfit()
          .ifPresent(unfit -> problems.add(place, FileRule.SET_SIZES_FIT, paths.of(unfit)));
    }
    set.cells().forEach((cell, number) -> cell(place + "." + cell, cell, number, stage.graph()));
  }

  private void cell(String place, Alteration.Cell cell, double number, Graph graph) {
    if (!isThere(place, cell.leaf())) {
      return;
    }
    if (operation(cell.leaf()).isPresent()) {
      problems.add(place, FileRule.SET_CELL_IS_OF_A_LEAF, cell.leaf());
      return;
    }
    CellName name = new CellName(cell.leaf(), Quantity.VALUE, cell.row(), cell.column());
    isIn(place, name, graph);
    if (name.isIn(graph)) {
      wordIndex(place, graph, graph.node(cell.leaf()), number);
    }
  }

  /// A number among word indices names a row of the table.
  private void wordIndex(String place, Graph graph, GraphNode leaf, double number) {
    for (Edge edge : graph.uses(leaf)) {
      GraphNode embedding = graph.node(edge.to());
      for (BoundOperation.WordIndices indices : embedding.operation().indexPorts()) {
        boolean isWord = indices.isWord(number);
        if (indices.operand() == edge.operand() && !isWord) {
          problems.add(
              place,
              FileRule.SET_WORD_IS_THERE,
              Json.number(number),
              embedding.id(),
              indices.words() - 1);
        }
      }
    }
  }

  private void mistake(String place, Mistake mistake) {
    if (!isThere(place, mistake.node()) || mistake.port().isEmpty()) {
      return;
    }
    String port = mistake.port().get();
    boolean takesNone = nodes.get(mistake.node()) instanceof LeafNode;
    boolean takesOthers =
        operation(mistake.node())
            .filter(operation -> operation.portFor(port, options(mistake.node())).isEmpty())
            .isPresent();
    if (takesNone || takesOthers) {
      problems.add(place, FileRule.PORT_IS_THERE, mistake.node(), port);
    }
  }

  private Map<String, OptionValue> options(String id) {
    return nodes.get(id) instanceof OperationNode node ? node.options() : Map.of();
  }

  /// The operation of a node; empty for a leaf, and for what stands in for one.
  private Optional<Operation> operation(String id) {
    return Optional.ofNullable(nodes.get(id)).flatMap(node -> scenario.catalogue().find(node.op()));
  }

  private void ask(String place, Question question, Graph graph) {
    switch (question) {
      case Question.OfShape shape -> target(place, shape.of(), graph);
      case Question.OfAxis axis -> target(place, axis.of(), graph);
      case Question.OfCell cell -> target(place, cell.of(), graph);
      case Question.OfProduct product -> {
        target(place, product.of(), graph);
        product.via().ifPresent(via -> via(place, product.of(), via));
      }
      case Question.Choice _ -> {}
    }
  }

  private void via(String place, Target.OfMatrix of, String via) {
    if (isThere(place, via)) {
      boolean leads =
          nodes.get(via) instanceof OperationNode operation
              && operation.inputs().containsValue(of.node());
      if (!leads) {
        problems.add(place, FileRule.EDGE_IS_THERE, of.node(), via);
      }
    }
  }

  private void target(String place, Target target, Graph graph) {
    if (isThere(place, target.node()) && target instanceof Target.OfCell(CellName cell)) {
      isIn(place, cell, graph);
    }
  }

  private boolean isThere(String place, String id) {
    if (nodes.containsKey(id)) {
      return true;
    }
    if (known.allIds()) {
      problems.add(place, FileRule.NODE_IS_THERE, id);
    }
    return false;
  }

  private void isIn(String place, CellName cell, Graph graph) {
    if (graph.find(cell.node()).isPresent() && !cell.isIn(graph)) {
      Shape shape = graph.node(cell.node()).shape();
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
}
