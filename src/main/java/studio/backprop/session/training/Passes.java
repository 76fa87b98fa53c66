package studio.backprop.session.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Stepping;
import studio.backprop.trace.Learning;
import studio.backprop.trace.Trace;

/// Learning on the timeline: a step of plain descent at the end of the pass that is shown, and from
/// there the next pass.
public final class Passes {
  private final Session session;

  public Passes(Session session) {
    this.session = session;
  }

  /// Whether something can be learned of what is shown: something comes back to a parameter.
  public static boolean canLearn(Shown shown) {
    return shown.graph().nodes().stream().anyMatch(GraphNode::isLearned);
  }

  /// Has each pass end with a step of that rate.
  public void learn(double rate) {
    Stepping next =
        session.document().stepping().map(now -> now.with(rate)).orElse(Stepping.at(rate));
    show(Optional.of(next));
  }

  /// Has passes end where nothing is learned; what they have left is forgotten.
  public void rest() {
    show(Optional.empty());
  }

  /// Whether gradients are cleared at the end of a pass, or the next one adds to them.
  public void clear(boolean wanted) {
    session.document().stepping().ifPresent(now -> show(Optional.of(now.clearing(wanted))));
  }

  /// Clears now what passes before have left.
  public void forget() {
    session.document().stepping().ifPresent(now -> show(Optional.of(now.forgetting())));
  }

  private void show(Optional<Stepping> stepping) {
    session.learn(stepping);
  }

  /// Takes the parameters over where the step has moved them to, and begins the next pass.
  public void next() {
    Trace trace = session.shown().trace();
    Optional<Learning> learning = trace.learning();
    if (session.workingProperty().get() || learning.isEmpty()) {
      return;
    }
    Map<String, Matrix> moved = new HashMap<>();
    Map<String, Matrix> gradients = new HashMap<>();
    for (GraphNode node : trace.graph().nodes()) {
      trace.update(node).ifPresent(update -> moved.put(node.id(), update.after()));
      if (learning.get().keeps(node)) {
        gradients.put(node.id(), trace.gradient(node));
      }
    }
    session.playhead().first();
    session.takeOver(moved, gradients);
  }
}
