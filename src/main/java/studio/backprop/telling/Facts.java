package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.explain.Units;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Mapped;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Unfinished;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.playback.Closeup;
import studio.backprop.playback.Phase;
import studio.backprop.playback.Step;
import studio.backprop.playback.Substep;
import studio.backprop.trace.Event;
import studio.backprop.trace.Trace;

/// What is to be told of a moment, the most important first.
final class Facts {
  private Facts() {}

  /// Before the first step.
  static List<Fact> before(Assembly assembly) {
    Graph graph = assembly.graph();
    int operations = graph.forward().size();
    int leaves = graph.nodes().size() - operations;
    List<Unfinished> unfinished = assembly.unfinished();
    if (unfinished.isEmpty()) {
      return List.of(new Fact.Waiting(leaves, operations, graph.output()));
    }
    Unfinished first =
        unfinished.stream()
            .filter(node -> !node.problems().isEmpty())
            .findFirst()
            .orElseGet(unfinished::getFirst);
    return List.of(new Fact.Lacking(leaves, operations, unfinished.size(), first));
  }

  /// The same of a run: it may begin with gradients that were not cleared.
  static List<Fact> before(Assembly assembly, Trace trace) {
    long held = trace.graph().nodes().stream().filter(node -> trace.held(node).isPresent()).count();
    List<Fact> facts = new ArrayList<>(before(assembly));
    if (held > 0) {
      facts.addFirst(new Fact.Held((int) held));
    }
    return facts;
  }

  /// Of a whole step of an operation.
  static List<Fact> of(Step step, Graph graph) {
    GraphNode node = step.node();
    return List.of(
        step.phase() == Phase.FORWARD
            ? new Fact.Computed(node)
            : new Fact.SentBack(
                node, node.operands().stream().map(edge -> gift(edge, graph)).toList()));
  }

  /// What went wrong in a step, and the step.
  static List<Fact> of(Step step, Trace trace) {
    GraphNode node = step.node();
    return switch (step.phase()) {
      case FORWARD, BACKWARD -> ofOperation(step, trace);
      case UPDATE ->
          List.of(
              new Fact.Updated(
                  node, trace.learning().orElseThrow().rate(), trace.held(node).isPresent()));
      case CLEAR -> List.of(new Fact.Cleared(step.nodes().size()));
    };
  }

  private static List<Fact> ofOperation(Step step, Trace trace) {
    List<Fact> facts = new ArrayList<>();
    for (BoundOperation.WordIndices indices : step.node().operation().indexPorts()) {
      noWord(step.node(), indices, trace).ifPresent(facts::add);
    }
    facts.addAll(of(step, trace.graph()));
    return facts;
  }

  /// The first number that is no row of its table.
  private static Optional<Fact> noWord(
      GraphNode embedding, BoundOperation.WordIndices indices, Trace trace) {
    Edge edge = embedding.operands().get(indices.operand());
    GraphNode from = trace.graph().node(edge.from());
    Matrix value = trace.value(from);
    for (int k = 0; k < value.size(); k++) {
      if (!indices.isWord(value.get(k))) {
        return Optional.of(
            new Fact.NoWord(
                embedding,
                from,
                k / value.columns(),
                k % value.columns(),
                value.get(k),
                indices.words()));
      }
    }
    return Optional.empty();
  }

  /// Of what happens inside a step.
  static List<Fact> of(Closeup inside, Trace trace) {
    List<Fact> facts = new ArrayList<>();
    switch (inside.substep().kind()) {
      case PART, TRAVEL ->
          facts.add(
              new Fact.Made(
                  inside.step().node(),
                  inside.substep().expression(),
                  inside.substep().reference()));
      case VALUE -> facts.add(new Fact.Computed(inside.step().node()));
      case RETURNED -> facts.addAll(returned(inside, trace.graph()));
      case ROW_ADDS -> facts.add(RowFacts.of(inside, trace));
      case SUMMED -> facts.addAll(met(inside, trace.graph()));
      case CHANGE, UPDATED -> facts.addAll(moved(inside, trace));
    }
    if (inside.step().phase() == Phase.UPDATE) {
      return facts;
    }
    cell(inside).ifPresent(facts::add);
    if (inside.unit().isEmpty()) {
      facts.addAll(kinks(inside, trace));
    }
    return facts;
  }

  private static List<Fact> moved(Closeup inside, Trace trace) {
    return inside
        .unit()
        .map(unit -> List.of(moved(inside, unit.row(), unit.column(), trace)))
        .orElseGet(() -> of(inside.step(), trace));
  }

  private static Fact moved(Closeup inside, int row, int column, Trace trace) {
    Event.Updated update = trace.update(inside.at()).orElseThrow();
    return new Fact.CellMoved(
        row,
        column,
        update.before().get(row, column),
        trace.learning().orElseThrow().rate(),
        trace.gradient(inside.at()).get(row, column),
        update.change().get(row, column),
        update.after().get(row, column),
        inside.substep().kind() == Substep.Kind.UPDATED);
  }

  private static Fact.Gift gift(Edge edge, Graph graph) {
    return new Fact.Gift(edge, graph.node(edge.from()), graph.sentBackAlong(edge));
  }

  private static List<Fact> returned(Closeup inside, Graph graph) {
    Fact gets =
        new Fact.Returned(inside.step().node(), gift(inside.substep().edge().orElseThrow(), graph));
    return graph.pathsBack(inside.at()) > 1 ? List.of(gets, new Fact.OneOfPaths()) : List.of(gets);
  }

  private static List<Fact> met(Closeup inside, Graph graph) {
    GraphNode from = inside.step().node();
    Fact met =
        graph.isOverwritten(inside.at())
            ? new Fact.Replaced(inside.at(), from)
            : new Fact.Met(inside.at(), from, graph.pathsBack(inside.at()));
    return inside.made().size() == 1 ? List.of(met, added(inside, 0, 0)) : List.of(met);
  }

  /// The cell that came last; empty where none came alone.
  private static Optional<Fact> cell(Closeup inside) {
    return inside
        .unit()
        .filter(unit -> unit.column() >= 0)
        .map(unit ->
            inside.substep().kind() == Substep.Kind.SUMMED
                ? added(inside, unit.row(), unit.column())
                : new Fact.CellMade(
                    unit.row(),
                    unit.column(),
                    unit.terms(),
                    inside.made().get(unit.row(), unit.column())));
  }

  private static Fact added(Closeup inside, int row, int column) {
    List<Matrix> matrices = inside.panels().stream().map(Closeup.Panel::matrix).toList();
    return new Fact.CellAdded(
        row,
        column,
        matrices.get(0).get(row, column),
        matrices.get(1).get(row, column),
        matrices.get(2).get(row, column),
        inside.made().size() == 1);
  }

  /// Which side of a kink each cell is on, and which units are flat.
  private static List<Fact> kinks(Closeup inside, Trace trace) {
    List<Fact> facts = new ArrayList<>();
    if (inside.substep().kind() == Substep.Kind.SUMMED
        || !(inside.substep().expression() instanceof Mapped mapped)) {
      return facts;
    }
    GraphNode node = inside.step().node();
    Expression operand = mapped.operands().getFirst();
    for (double kink : mapped.function().kinks()) {
      facts.add(sides(node, operand, trace.inside(node).of(operand), kink));
    }
    Units.of(trace, node)
        .map(units ->
            new Fact.Flat(units.count(Units.State.SATURATED), units.count(Units.State.DEAD)))
        .filter(flat -> flat.saturated() > 0 || flat.dead() > 0)
        .ifPresent(facts::add);
    return facts;
  }

  private static Fact sides(GraphNode node, Expression of, Matrix cells, double kink) {
    int above = 0;
    int below = 0;
    int at = 0;
    for (int k = 0; k < cells.size(); k++) {
      double cell = cells.get(k);
      above += cell > kink ? 1 : 0;
      below += cell < kink ? 1 : 0;
      at += cell == kink ? 1 : 0;
    }
    return new Fact.Sides(node, of, kink, above, below, at);
  }
}
