package studio.backprop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.language.Texts;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Groups;
import studio.backprop.session.edit.NodeText;
import studio.backprop.session.edit.Palette;
import studio.backprop.session.training.Beginning;
import studio.backprop.telling.EditPhrases;

/// What can be done with the nodes that are selected: opened up, folded into one, made another
/// operation, duplicated, taken away, looked at alone.
final class NodeCommands {
  private final Session session;
  private final GraphPane graph;
  private final Beginning beginning;
  private final Texts texts;

  NodeCommands(Session session, GraphPane graph, Beginning beginning, Texts texts) {
    this.session = session;
    this.beginning = beginning;
    this.graph = graph;
    this.texts = texts;
  }

  /// A command as it stands in a menu.
  ///
  /// @param name empty where it is not known what it would come to
  /// @param refusal why it cannot be done
  /// @param left the operation that is there before and after, where that is known
  record Offer(Edit edit, Optional<String> name, Optional<String> refusal, Optional<String> left) {}

  /// The node on whose card the ring of the keyboard is, else the selected one, else the one whose
  /// step it is.
  Optional<String> node() {
    Shown now = session.shown();
    return ringed().or(() -> now.selection().node()).or(() -> now.node().map(GraphNode::id));
  }

  /// The ring may pass over cards while several are selected.
  private Optional<String> ringed() {
    return graph.graph().ringed().filter(_ -> selected().size() <= 1);
  }

  private Set<String> selected() {
    return session.shown().selection().nodes();
  }

  /// What a person points at by keyboard or mouse.
  private Set<String> pointedAt() {
    return ringed().map(Set::of).orElseGet(this::selected);
  }

  /// Selects the node on whose card the ring of the keyboard is.
  void select() {
    ringed().filter(id -> !selected().contains(id)).ifPresent(session::selectNode);
  }

  /// Whether there is anything that a formula can be typed for.
  boolean isOnOperation() {
    return operations().anyMatch(node -> Optional.of(node.id()).equals(node()));
  }

  /// Opening up the selected node, or the one whose step it is; empty where there is no node.
  Optional<Offer> openUp() {
    return node()
        .map(id -> {
          Edit.OpenUp edit = new Edit.OpenUp(id);
          Optional<String> name = Optional.of(phrases().name(edit));
          return new Offer(edit, name, refusal(session.tried(edit)), Optional.of(id));
        });
  }

  /// Folding the selected nodes; empty where fewer than two of them are operations.
  Optional<Offer> fold() {
    Set<String> ids = selected();
    long operations = operations().filter(node -> ids.contains(node.id())).count();
    return operations < 2 ? Optional.empty() : Optional.of(fold(new Edit.Fold(ids)));
  }

  /// Whether several nodes are selected, which can be folded into one card.
  boolean canGroup() {
    return selected().size() > 1;
  }

  /// Folds the selected nodes into one card; the document stays as it is.
  void doGroup() {
    Set<String> ids = selected();
    session.selectNothing();
    session.group(groups -> groups.folding(ids));
  }

  /// Whether nodes are folded into one card.
  boolean canUngroup() {
    return !groups().isEmpty();
  }

  /// Shows the cards of all nodes again.
  void doUngroup() {
    session.group(_ -> Groups.NONE);
  }

  private Groups groups() {
    Set<String> there =
        session.assembled().scenario().nodes().stream().map(Node::id).collect(Collectors.toSet());
    return session.document().groups().within(there);
  }

  /// What is pointed at, or the node whose step it is.
  private Set<String> nodes() {
    Set<String> pointedAt = pointedAt();
    return pointedAt.isEmpty() ? node().map(Set::of).orElse(Set.of()) : pointedAt;
  }

  /// What changes the graph around the selected nodes; nothing where there is no node.
  List<Offer> structure() {
    Set<String> ids = nodes();
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Offer> offers = new ArrayList<>();
    beginning
        .whole(ids)
        .map(edit -> offer(edit, texts.get("node-whole", edit.seed())))
        .ifPresent(offers::add);
    offers.add(offer(new Edit.Delete(ids), texts.get("node-delete")));
    if (canBeOutput()) {
      offers.add(output(ids.iterator().next()));
    }
    return offers;
  }

  /// Whether it is one node, and not the one that gradients are taken of.
  boolean canBeOutput() {
    Set<String> ids = nodes();
    return ids.size() == 1 && !isOutput(ids.iterator().next());
  }

  private Offer output(String id) {
    return offer(new Edit.SetOutput(id), texts.get("node-output"));
  }

  /// Takes gradients of the selected node, or says why not.
  void doOutput() {
    run(output(nodes().iterator().next()));
  }

  private boolean isOutput(String id) {
    return session.assembled().scenario().output().equals(Optional.of(id));
  }

  private Offer offer(Edit edit, String name) {
    return new Offer(edit, Optional.of(name), refusal(session.tried(edit)), Optional.empty());
  }

  /// Whether a card stands where a hand has put it.
  boolean canTidyUp() {
    return session.assembled().scenario().nodes().stream()
            .anyMatch(node -> node.appearance().position().isPresent())
        || groups().all().stream().anyMatch(group -> group.position().isPresent());
  }

  /// Lets every card stand where the layout has it.
  void doTidyUp() {
    session.apply(new Edit.ClearPositions());
    session.keep(session.document().groups().tidied());
  }

  /// Takes away what a person points at, and nothing else.
  void doDelete() {
    Set<String> ids = pointedAt();
    if (!ids.isEmpty()) {
      run(offer(new Edit.Delete(ids), texts.get("node-delete")));
    }
  }

  /// Puts copies of the selected nodes beside them.
  void doDuplicate() {
    if (!nodes().isEmpty()) {
      new NodeText(session).duplicate(nodes(), graph::say);
      graph.takeKeyboard();
    }
  }

  private Offer fold(Edit.Fold edit) {
    Optional<Outcome> outcome = session.tried(edit);
    Optional<Scenario> after =
        outcome
            .filter(Outcome.Done.class::isInstance)
            .map(done -> ((Outcome.Done) done).after().scenario());
    return new Offer(
        edit,
        after.map(scenario -> phrases().name(edit, scenario)),
        refusal(outcome),
        after.flatMap(scenario -> left(edit, scenario)));
  }

  /// The one of the folded operations that is still there.
  private static Optional<String> left(Edit.Fold edit, Scenario after) {
    return after.nodes().stream()
        .filter(node -> node instanceof OperationNode && edit.ids().contains(node.id()))
        .map(Node::id)
        .findFirst();
  }

  private Optional<String> refusal(Optional<Outcome> outcome) {
    return outcome
        .filter(Outcome.Refused.class::isInstance)
        .map(refused -> session.sentence(((Outcome.Refused) refused).refusal()));
  }

  private Stream<Node> operations() {
    return session.assembled().scenario().nodes().stream().filter(OperationNode.class::isInstance);
  }

  /// Looks at the selected node alone, or at the one whose step it is; or goes back.
  void doLookAlone() {
    node().ifPresentOrElse(graph.graph()::single, graph.graph()::back);
  }

  /// Whether the node could be something else.
  boolean canBeOther() {
    return node().filter(id -> !new Palette(session).alternatives(id).isEmpty()).isPresent();
  }

  /// Makes it something else, with what is wired to it.
  void makeOther(String id, String op) {
    session.apply(new Edit.ChangeOperation(id, op), graph::say);
    graph.takeKeyboard();
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
    offer.left().ifPresent(session::selectNode);
    session.apply(offer.edit(), graph::say);
    graph.takeKeyboard();
  }

  private EditPhrases phrases() {
    return new EditPhrases(session.shown().style().language());
  }
}
