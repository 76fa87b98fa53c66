package studio.backprop.lesson;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import studio.backprop.expression.Expression;
import studio.backprop.graph.CellFault;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.mistake.Copies;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Target;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;

/// The right answers to questions about one run, worked out from it.
public record Answers(Trace trace) {

  /// The answer to a question, or why there is not just one.
  public Solved to(Question question) {
    return switch (question) {
      case Question.OfShape(Target.OfMatrix of, _) ->
          node(of.node())
              .<Solved>map(node -> new Solved.Known(new AnswerKey.OfShape(of, node.shape())))
              .orElseGet(() -> missing(of.node()));
      case Question.OfCell(Target.OfCell(CellName cell), Optional<Double> tolerance, _) ->
          node(cell.node())
              .map(node -> number(cell, node, tolerance))
              .orElseGet(() -> missing(cell.node()));
      case Question.OfProduct(Target.OfMatrix of, Optional<String> via, _) ->
          node(of.node())
              .map(node ->
                  of.quantity() == Quantity.VALUE ? value(of, node) : gradient(of, node, via))
              .orElseGet(() -> missing(of.node()));
      case Question.OfAxis(Target.OfMatrix of, _) ->
          node(of.node()).map(node -> axis(of, node)).orElseGet(() -> missing(of.node()));
      case Question.Choice choice -> new Solved.Known(new AnswerKey.OfChoice(choice));
    };
  }

  private Graph graph() {
    return trace.graph();
  }

  private Optional<GraphNode> node(String id) {
    return graph().find(id);
  }

  private Solved missing(String id) {
    List<String> ids = graph().nodes().stream().map(GraphNode::id).toList();
    return new Solved.Unknown(new NoAnswer.NotThere(new CellFault.NoSuchNode(id, ids)));
  }

  private Solved number(CellName cell, GraphNode node, Optional<Double> tolerance) {
    if (!cell.isIn(graph())) {
      return new Solved.Unknown(new NoAnswer.NotThere(new CellFault.Outside(cell, node.shape())));
    }
    OptionalDouble absolute = tolerance.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    return new Solved.Known(
        new AnswerKey.OfNumber(
            cell,
            trace.matrix(node, cell.quantity()).get(cell.row(), cell.column()),
            new Tolerance(absolute)));
  }

  private Solved value(Target.OfMatrix of, GraphNode node) {
    return node.isLeaf()
        ? new Solved.Unknown(new NoAnswer.Given(node.id()))
        : product(of, new Computed.Value(node.id()));
  }

  private Solved gradient(Target.OfMatrix of, GraphNode node, Optional<String> via) {
    List<Edge> wires = graph().backAlong(node);
    List<String> from = from(wires);
    if (via.isPresent() && !from.contains(via.get())) {
      return new Solved.Unknown(new NoAnswer.NotFrom(node.id(), via.get(), from));
    }
    if (from.isEmpty()) {
      return new Solved.Unknown(new NoAnswer.NothingComesBack(node.id()));
    }
    if (via.isEmpty() && from.size() > 1) {
      return new Solved.Unknown(new NoAnswer.ComesBackTwice(node.id(), from));
    }
    String operation = via.orElse(from.getFirst());
    List<Edge> chosen =
        wires.stream().filter(wire -> graph().node(wire.to()).id().equals(operation)).toList();
    return product(of, new Computed.SentBack(operation, chosen));
  }

  private List<String> from(List<Edge> wires) {
    return wires.stream().map(wire -> graph().node(wire.to()).id()).distinct().toList();
  }

  private Solved product(Target.OfMatrix of, Computed computed) {
    return computed
        .program(graph())
        .<Solved>map(program -> new Solved.Known(new AnswerKey.OfProduct(of, computed, program)))
        .orElseGet(() -> new Solved.Unknown(new NoAnswer.NoWord(of.node())));
  }

  private Solved axis(Target.OfMatrix of, GraphNode node) {
    Set<Axes> axes = EnumSet.noneOf(Axes.class);
    boolean copied = false;
    for (Edge wire : graph().backAlong(node)) {
      GraphNode user = graph().node(wire.to());
      Expression sent = graph().sentBackAlong(wire);
      Optional<Expression> copies = Copies.whole(sent);
      if (copies.isPresent()) {
        copied = true;
        axis(sent, copies.get().shape(), user.shape()).ifPresent(axes::add);
      }
    }
    return switch (axes.size()) {
      case 0 ->
          new Solved.Unknown(
              copied ? new NoAnswer.SeveralAxes(node.id()) : new NoAnswer.NothingCopied(node.id()));
      case 1 -> new Solved.Known(new AnswerKey.OfAxis(of, axes.iterator().next()));
      default -> new Solved.Unknown(new NoAnswer.SeveralAxes(node.id()));
    };
  }

  /// The axis of what arrives along which copies are added up; where they are put in another form
  /// first, there is one only if they all come to one number.
  private static Optional<Axes> axis(Expression sent, Shape copies, Shape arriving) {
    if (copies.sameSizes(arriving)) {
      return Copies.axis(sent);
    }
    return sent.shape().isOneByOne() ? Optional.of(Axes.ALL) : Optional.empty();
  }
}
