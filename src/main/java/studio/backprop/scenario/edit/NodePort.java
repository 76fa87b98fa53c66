package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.Place;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Port;
import studio.backprop.scenario.Scenario;

/// A port of a node at which one other node can be wired. Of a port that takes any number there are
/// those that are wired, and the next.
///
/// @param isNeeded whether the node cannot run while nothing is wired there
/// @param from the id of what is wired there
public record NodePort(Place.Port place, boolean isNeeded, Optional<String> from) {

  /// The ports of a node in their order; none of a leaf.
  public static List<NodePort> of(Scenario scenario, String id) {
    return Nodes.of(scenario).operation(id) instanceof Nodes.Found.Operation(OperationNode node)
        ? of(scenario.catalogue(), node)
        : List.of();
  }

  /// The ports of a node, which need not be in a document yet.
  public static List<NodePort> of(Catalogue catalogue, OperationNode node) {
    return catalogue.find(node.op()).map(operation -> of(node, operation)).orElse(List.of());
  }

  private static List<NodePort> of(OperationNode node, Operation operation) {
    List<NodePort> all = new ArrayList<>();
    for (Port port : operation.ports(node.options(), node.inputs().keySet())) {
      switch (port.arity()) {
        case ONE -> all.add(of(node, port.name(), true));
        case OPTIONAL -> all.add(of(node, port.name(), false));
        case MANY -> {
          long wired = node.inputs().keySet().stream().filter(port::takes).count();
          for (int k = 1; k <= wired + 1; k++) {
            all.add(of(node, port.name() + k, k <= Math.max(1, wired)));
          }
        }
      }
    }
    return all;
  }

  private static NodePort of(OperationNode node, String name, boolean isNeeded) {
    return new NodePort(
        new Place.Port(node.id(), name), isNeeded, Optional.ofNullable(node.inputs().get(name)));
  }

  public String name() {
    return place.port();
  }

  /// Whether the node waits for something to be wired there.
  public boolean isMissing() {
    return isNeeded && from.isEmpty();
  }
}
