package studio.backprop.view;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.language.Texts;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.telling.EditPhrases;

/// What can be done with the nodes that are selected: opened up, or folded into one.
final class NodeCommands {
  private final Session session;
  private final GraphPane graph;
  private final Texts texts;

  NodeCommands(Session session, GraphPane graph, Texts texts) {
    this.session = session;
    this.graph = graph;
    this.texts = texts;
  }

  /// A command as it stands in a menu.
  ///
  /// @param name empty where it is refused before it is known what it would come to
  /// @param refusal why it cannot be done
  record Offer(Edit edit, Optional<String> name, Optional<String> refusal) {}

  /// The selected node, or the one whose step it is.
  private Optional<String> node() {
    Shown now = session.shown();
    return now.selection().node().or(() -> now.node().map(GraphNode::id));
  }

  /// Whether there is anything that a formula can be typed for.
  boolean isOnOperation() {
    return operations().anyMatch(node -> Optional.of(node.id()).equals(node()));
  }

  /// Opening up the selected node, or the one whose step it is; empty where there is no node.
  Optional<Offer> openUp() {
    return node().map(Edit.OpenUp::new).map(edit -> offer(edit, Optional.of(phrases().name(edit))));
  }

  /// Folding the selected nodes; empty where fewer than two of them are operations.
  Optional<Offer> fold() {
    Set<String> ids = session.shown().selection().nodes();
    long operations = operations().filter(node -> ids.contains(node.id())).count();
    Edit.Fold edit = new Edit.Fold(ids);
    return operations < 2 ? Optional.empty() : Optional.of(offer(edit, name(edit)));
  }

  private Stream<Node> operations() {
    return session.assembled().scenario().nodes().stream().filter(OperationNode.class::isInstance);
  }

  private Optional<String> name(Edit.Fold edit) {
    return edit.applyTo(session.assembled()) instanceof Outcome.Done(Assembled after)
        ? Optional.of(phrases().name(edit, after.scenario()))
        : Optional.empty();
  }

  private Offer offer(Edit edit, Optional<String> name) {
    return new Offer(
        edit,
        name,
        edit.applyTo(session.assembled()) instanceof Outcome.Refused(var refusal)
            ? Optional.of(phrases().sentence(refusal))
            : Optional.empty());
  }

  /// Opens up, or says why not.
  void doOpenUp() {
    openUp().ifPresent(this::run);
  }

  /// Folds, or says why not.
  void doFold() {
    fold().ifPresentOrElse(this::run, () -> graph.say(texts.get("fold-few")));
  }

  /// Does it, or says why not. What is left of the nodes is selected.
  void run(Offer offer) {
    if (offer.refusal().isPresent()) {
      graph.say(offer.refusal().get());
      return;
    }
    left(offer.edit()).ifPresent(session::selectNode);
    session.apply(offer.edit(), why -> graph.say(phrases().sentence(why)));
    graph.takeKeyboard();
  }

  /// The operation that is there before and after.
  private Optional<String> left(Edit edit) {
    if (edit instanceof Edit.Fold(Set<String> ids)
        && edit.applyTo(session.assembled()) instanceof Outcome.Done(Assembled after)) {
      return after.scenario().nodes().stream()
          .filter(node -> node instanceof OperationNode && ids.contains(node.id()))
          .map(Node::id)
          .findFirst();
    }
    return edit instanceof Edit.OpenUp(String id) ? Optional.of(id) : Optional.empty();
  }

  private EditPhrases phrases() {
    return new EditPhrases(session.shown().style().language());
  }
}
