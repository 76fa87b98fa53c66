package studio.backprop.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.BoundOperation;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Run;
import studio.backprop.writing.Formulas;
import studio.backprop.writing.Later;
import studio.backprop.writing.style.MathText;
import studio.backprop.writing.style.Style;

/// An operation opened up: its steps one by one, each an equation with its numbers, which is
/// written when it is looked at: an operation may have thousands of operands.
///
/// @param forward the named matrices on the way to its value, then the value; nothing where it has
///   none
/// @param backward the gradients of named matrices, on the way back
/// @param sentBack what goes back to each operand
public record Inside(List<Line> forward, List<Line> backward, List<Line> sentBack) {
  /// An equation and its numbers; none where they stand elsewhere.
  public record Line(MathText equation, Optional<Matrix> numbers) {}

  public static Inside of(Run run, GraphNode node) {
    return of(run, node, Style.USUAL, _ -> true);
  }

  /// The same with what goes back only to some operands.
  ///
  /// @param told whether it may be said what comes back to a node. Of what is wrong in secret it is
  ///   said what would be right, but for the numbers
  public static Inside of(Run run, GraphNode node, Style style, Predicate<GraphNode> told) {
    if (node.isLeaf()) {
      return new Inside(List.of(), List.of(), List.of());
    }
    Formulas formulas = new Formulas(run.graph().told(), style);
    BoundOperation operation = node.operation();
    List<Line> forward = new ArrayList<>(lines(run, node, operation.inner(), formulas));
    if (!forward.isEmpty()) {
      forward.add(new Line(formulas.value(node), Optional.empty()));
    }
    if (!node.contributes()) {
      return new Inside(List.copyOf(forward), List.of(), List.of());
    }
    List<Edge> back =
        node.operands().stream().filter(edge -> told.test(run.graph().node(edge.from()))).toList();
    boolean isAllTold = back.size() == node.operands().size();
    return new Inside(
        List.copyOf(forward),
        isAllTold && !run.graph().isUntold()
            ? lines(run, node, operation.innerGradients(), formulas)
            : List.of(),
        new Later<>(back, edge -> sentBack(run, edge, formulas)));
  }

  private static Line sentBack(Run run, Edge edge, Formulas formulas) {
    return new Line(formulas.gradient(edge), run.trace().returned(edge));
  }

  /// Whether a frame shows what goes on forward: the node has its value.
  public static boolean isComputed(Frame frame, GraphNode node) {
    return frame.card(node).value().isPresent();
  }

  /// Whether it shows what goes on backward: the node has sent its gradient back.
  public static boolean isSentBack(Run run, Frame frame, GraphNode node) {
    int sentAt = run.timeline().backwardAt(node);
    return sentAt >= 0 && sentAt <= frame.position();
  }

  private static List<Line> lines(
      Run run, GraphNode node, List<BoundOperation.Named> named, Formulas formulas) {
    return named.stream()
        .map(one ->
            new Line(
                formulas.equation(node, one.reference(), one.expression()),
                Optional.of(run.trace().inner(node, one.reference()))))
        .toList();
  }
}
