package studio.backprop.session.gaze;

import java.util.List;
import java.util.Optional;
import studio.backprop.explain.Activation;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OptionValue;
import studio.backprop.playback.Run;

/// Which activation is looked at, and at which x.
public record ActivationAsked(Activation activation, double x) {
  /// What is shown where nobody asks for anything else.
  public static ActivationAsked usual(Catalogue catalogue) {
    return new ActivationAsked(Activation.firstThatBends(catalogue), 1);
  }

  /// Whether a node is an activation that can be drawn.
  public static boolean isActivation(GraphNode node) {
    return drawn(node).isPresent();
  }

  private static Optional<Activation> drawn(GraphNode node) {
    return node.isLeaf() ? Optional.empty() : Activation.of(node.operation().operation());
  }

  /// That of a node, as the node's options have it, at the x of a cell of it.
  public static Optional<ActivationAsked> of(Run run, GraphNode node, Optional<CellName> cell) {
    return node.definition() instanceof OperationNode definition
        ? drawn(node).map(drawn -> of(drawn, definition, run, node, cell))
        : Optional.empty();
  }

  private static ActivationAsked of(
      Activation drawn,
      OperationNode definition,
      Run run,
      GraphNode node,
      Optional<CellName> cell) {
    List<Matrix> operands =
        node.operands().stream()
            .map(edge -> run.trace().value(run.graph().node(edge.from())))
            .toList();
    Optional<Double> knob =
        drawn
            .knobName()
            .map(definition.options()::get)
            .flatMap(OptionValue::asNumber)
            .or(() -> operands.stream().skip(1).map(operand -> operand.get(0)).findFirst());
    Activation asSet = knob.map(drawn::withKnob).orElse(drawn);
    double x = cell.map(at -> operands.getFirst().get(at.row(), at.column())).orElse(1.0);
    return new ActivationAsked(asSet, Double.isFinite(x) ? x : 1);
  }
}
