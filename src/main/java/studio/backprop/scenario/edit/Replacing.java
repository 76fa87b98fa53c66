package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.Scenario;

/// Puts other nodes in the place of some: a graph in the place of a node, or one node in the place
/// of a part of the graph. All that went on from the part goes on from their result.
///
/// @param ids the nodes that go
/// @param by the nodes that come
/// @param result the one of them whose value goes on
record Replacing(Assembled before, Set<String> ids, List<Node> by, String result) {

  Outcome outcome() {
    Scenario scenario = before.scenario();
    Set<String> results = results(scenario, ids);
    return Nodes.of(scenario)
        .missing(ids)
        .or(() -> refusal(scenario))
        .or(() ->
            results.size() > 1
                ? Optional.of(new Refusal.SeveralResults(List.copyOf(results)))
                : Optional.empty())
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> Settling.of(before, replaced(scenario, results)));
  }

  private Optional<Refusal> refusal(Scenario scenario) {
    Set<String> taken = new LinkedHashSet<>();
    scenario.nodes().stream().map(Node::id).filter(id -> !ids.contains(id)).forEach(taken::add);
    for (Node node : by) {
      if (!Ids.isOne(node.id())) {
        return Optional.of(new Refusal.NoId(node.id()));
      }
      if (!taken.add(node.id())) {
        return Optional.of(new Refusal.IdTaken(node.id()));
      }
      Optional<String> label = node.appearance().label().filter(Quoted::holdsHalfACharacter);
      if (label.isPresent()) {
        return Optional.of(new Refusal.HalfACharacter(label.get()));
      }
    }
    return new Nodes(by).missing(Set.of(result));
  }

  /// The nodes of a part whose values are used by others, or gradients taken of.
  static Set<String> results(Scenario scenario, Set<String> ids) {
    Set<String> used = new LinkedHashSet<>();
    for (Node node : scenario.nodes()) {
      if (node instanceof OperationNode operation && !ids.contains(node.id())) {
        used.addAll(operation.inputs().values());
      }
    }
    scenario.output().ifPresent(used::add);
    used.retainAll(ids);
    return used;
  }

  private Scenario replaced(Scenario scenario, Set<String> results) {
    Set<String> there = new LinkedHashSet<>();
    by.forEach(node -> there.add(node.id()));
    List<Node> nodes = new ArrayList<>();
    boolean placed = by.isEmpty();
    for (Node node : scenario.nodes()) {
      if (!ids.contains(node.id())) {
        nodes.add(rewired(node, results));
      } else if (!placed) {
        by.forEach(one -> nodes.add(dressed(one, scenario, results)));
        placed = true;
      }
    }
    if (!placed) {
      nodes.addAll(by);
    }
    Scenario changed =
        scenario
            .withNodes(nodes)
            .withOutput(
                scenario.output().map(id -> results.contains(id) ? result : id),
                scenario.outputGradient());
    for (String old : results) {
      if (!there.contains(old)) {
        changed = new LessonRewrite(Renaming.naming(old, result)).in(changed);
      }
    }
    return changed;
  }

  private Node rewired(Node node, Set<String> results) {
    return switch (node) {
      case LeafNode leaf -> leaf;
      case OperationNode operation -> {
        Map<String, String> wires = new LinkedHashMap<>(operation.inputs());
        wires.replaceAll((_, from) -> results.contains(from) ? result : from);
        yield operation.withInputs(wires);
      }
    };
  }

  /// The result looks as what it stands for did, as far as it brings no looks of its own.
  private Node dressed(Node node, Scenario scenario, Set<String> results) {
    Node.Appearance look = node.appearance();
    return results.stream()
        .filter(_ -> node.id().equals(result))
        .findFirst()
        .flatMap(old -> scenario.node(old))
        .map(Node::appearance)
        .map(old ->
            node.with(
                new Node.Appearance(
                    look.label().or(old::label), look.position().or(old::position))))
        .orElse(node);
  }
}
