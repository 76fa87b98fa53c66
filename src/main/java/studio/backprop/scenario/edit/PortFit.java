package studio.backprop.scenario.edit;

import java.util.Optional;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Place;
import studio.backprop.graph.Problem;
import studio.backprop.graph.Rule;
import studio.backprop.operation.OptionFault;
import studio.backprop.shape.Shape;

/// Whether a node fits a port of another: what would come of wiring it there.
public sealed interface PortFit {

  /// It fits.
  ///
  /// @param shape what the node with the port would be then; empty while it lacks something else
  record Fits(Optional<Shape> shape) implements PortFit {}

  /// It can be wired there, but the shapes do not fit.
  record Clashes(Problem problem) implements PortFit {}

  /// It cannot be wired there.
  record Impossible(Refusal refusal) implements PortFit {}

  /// What comes of an edit that wires.
  static PortFit of(Edit.Connect edit, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused(Refusal refusal) -> new Impossible(refusal);
      case Outcome.Done(Assembled after) ->
          after.assembly().problems().stream()
              .filter(problem -> isUnfit(problem, edit.id()))
              .findFirst()
              .<PortFit>map(Clashes::new)
              .orElseGet(() -> new Fits(after.graph().find(edit.id()).map(GraphNode::shape)));
    };
  }

  /// Whether what comes in at a node's ports does not fit together.
  private static boolean isUnfit(Problem problem, String id) {
    boolean isThere = problem.place() instanceof Place.OfNode place && place.node().equals(id);
    return switch (problem.rule()) {
      case Rule.Clash _, Rule.OptionUnfit(OptionFault.Unread _) -> isThere;
      default -> false;
    };
  }
}
