package studio.backprop.scenario.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.Scenario;

/// Changes how a document looks and what it is called. Nothing of it is run again.
record Looks(Assembled before) {

  Outcome move(String id, Node.Position to) {
    if (!Double.isFinite(to.x()) || !Double.isFinite(to.y())) {
      return new Outcome.Refused(new Refusal.NotFinite(Double.isFinite(to.x()) ? to.y() : to.x()));
    }
    return changed(id, look -> new Node.Appearance(look.label(), Optional.of(to)));
  }

  Outcome clearPositions() {
    return Outcome.of(
        before.then(
            before
                .scenario()
                .withNodes(
                    before.scenario().nodes().stream()
                        .map(node ->
                            node.with(
                                new Node.Appearance(node.appearance().label(), Optional.empty())))
                        .toList())));
  }

  Outcome label(String id, Optional<String> label) {
    return label
        .flatMap(Looks::refusal)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> changed(id, look -> new Node.Appearance(label, look.position())));
  }

  Outcome title(String title) {
    return said(Optional.of(title), before.scenario().withTitle(title));
  }

  Outcome description(Optional<String> text) {
    return said(text, before.scenario().withDescription(text));
  }

  private Outcome said(Optional<String> text, Scenario after) {
    return text.flatMap(Looks::refusal)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> Outcome.of(before.then(after)));
  }

  private Outcome changed(String id, UnaryOperator<Node.Appearance> change) {
    Nodes nodes = Nodes.of(before.scenario());
    return nodes.has(id)
        ? Outcome.of(
            before.then(
                before
                    .scenario()
                    .withNodes(nodes.with(id, node -> node.with(change.apply(node.appearance()))))))
        : new Outcome.Refused(new Refusal.NoSuchNode(id));
  }

  private static Optional<Refusal> refusal(String text) {
    return Quoted.holdsHalfACharacter(text)
        ? Optional.of(new Refusal.HalfACharacter(text))
        : Optional.empty();
  }
}
