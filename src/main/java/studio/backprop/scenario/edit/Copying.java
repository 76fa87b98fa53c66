package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Quoted;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Dims;

/// Puts copies of nodes into a document: its own, or those of another.
record Copying(Assembled before) {
  private static final double APART = 32;

  /// Copies some of the document's own nodes; what comes in from others does so in the copies, too.
  Outcome duplicate(Collection<String> ids) {
    Nodes nodes = Nodes.of(before.scenario());
    return nodes
        .missing(ids)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> put(nodes.named(ids), before.scenario().dims(), nodes::has));
  }

  /// Copies the nodes of another scenario, together with the symbols that they are written in.
  Outcome insert(Scenario part) {
    Dims dims = before.scenario().dims();
    Map<String, Integer> sizes = new LinkedHashMap<>(dims.sizes());
    Set<String> used = WrittenSizes.symbols(part);
    for (Map.Entry<String, Integer> dim : part.dims().sizes().entrySet()) {
      if (used.contains(dim.getKey())) {
        Integer here = sizes.putIfAbsent(dim.getKey(), dim.getValue());
        if (here != null && !here.equals(dim.getValue())) {
          return new Outcome.Refused(new Refusal.SymbolsDiffer(dim.getKey(), here, dim.getValue()));
        }
      }
    }
    return part.nodes().stream()
        .map(Node::id)
        .filter(Predicate.not(Ids::isOne))
        .findFirst()
        .<Outcome>map(id -> new Outcome.Refused(new Refusal.NoId(id)))
        .orElseGet(() -> put(part.nodes(), new Dims(sizes), _ -> false));
  }

  /// @param stays whether a wire from a node that is not copied is kept
  private Outcome put(List<Node> originals, Dims dims, Predicate<String> stays) {
    Scenario scenario = before.scenario().withDims(dims);
    Map<String, String> names = Ids.of(scenario).fresh(originals);
    Set<String> labels =
        scenario.nodes().stream()
            .flatMap(node -> node.appearance().label().stream())
            .collect(Collectors.toCollection(HashSet::new));
    List<Node> copies = new ArrayList<>();
    for (Node node : originals) {
      Node copy = node.named(Objects.requireNonNull(names.get(node.id())));
      copies.add(
          switch (copy) {
            case LeafNode leaf -> leaf.with(look(node, labels));
            case OperationNode operation ->
                operation.withInputs(wires(operation, names, stays)).with(look(node, labels));
          });
    }
    return Settling.of(before, scenario.withNodes(Nodes.of(scenario).and(copies)));
  }

  private static Map<String, String> wires(
      OperationNode node, Map<String, String> names, Predicate<String> stays) {
    Map<String, String> wires = new LinkedHashMap<>();
    node.inputs()
        .forEach((port, from) -> {
          if (names.containsKey(from)) {
            wires.put(port, names.get(from));
          } else if (stays.test(from)) {
            wires.put(port, from);
          }
        });
    return wires;
  }

  /// A label stands for one node only, so that formulas tell nodes apart.
  private static Node.Appearance look(Node node, Set<String> labels) {
    Node.Appearance look = node.appearance();
    return new Node.Appearance(
        look.label().filter(label -> !Quoted.holdsHalfACharacter(label)).filter(labels::add),
        look.position().map(at -> new Node.Position(at.x() + APART, at.y() + APART)));
  }
}
