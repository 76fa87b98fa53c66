package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Scenario;

/// The nodes of a document, to be found and exchanged by their ids.
record Nodes(List<Node> all) {

  static Nodes of(Scenario scenario) {
    return new Nodes(scenario.nodes());
  }

  Optional<Node> find(String id) {
    return all.stream().filter(node -> node.id().equals(id)).findFirst();
  }

  /// Those that are named, in the order of the document.
  List<Node> named(Collection<String> ids) {
    return all.stream().filter(node -> ids.contains(node.id())).toList();
  }

  /// All of them, one changed.
  List<Node> with(String id, UnaryOperator<Node> change) {
    return all.stream().map(node -> node.id().equals(id) ? change.apply(node) : node).toList();
  }

  /// All of them, and others after them.
  List<Node> and(Collection<? extends Node> more) {
    List<Node> longer = new ArrayList<>(all);
    longer.addAll(more);
    return longer;
  }

  /// Why none of the nodes named can be spoken of; empty where there are all of them.
  Optional<Refusal> missing(Collection<String> ids) {
    return ids.stream().filter(Predicate.not(this::has)).findFirst().map(Refusal.NoSuchNode::new);
  }

  boolean has(String id) {
    return find(id).isPresent();
  }

  /// The operation of that id, or why there is none.
  Found operation(String id) {
    return switch (find(id).orElse(null)) {
      case null -> new Found.Not(new Refusal.NoSuchNode(id));
      case OperationNode node -> new Found.Operation(node);
      case Node leaf -> new Found.Not(new Refusal.NoOperation(id, leaf.op()));
    };
  }

  /// What looking for an operation comes to.
  sealed interface Found {
    record Operation(OperationNode node) implements Found {}

    record Not(Refusal refusal) implements Found {}
  }
}
