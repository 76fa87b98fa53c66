package studio.backprop.scenario.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Scenario;

/// What a lesson may speak of: what its scenario has.
final class Present implements Naming {
  private final Map<String, Node> nodes = new HashMap<>();
  private final Scenario scenario;

  Present(Scenario scenario) {
    this.scenario = scenario;
    scenario.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
  }

  @Override
  public Optional<String> node(String id) {
    return Optional.of(id).filter(nodes::containsKey);
  }

  @Override
  public Optional<String> leaf(String id) {
    return Optional.of(id).filter(name -> nodes.get(name) instanceof LeafNode);
  }

  @Override
  public Optional<String> port(String node, String port) {
    return nodes.get(node) instanceof OperationNode operation
        ? scenario
            .catalogue()
            .find(operation.op())
            .flatMap(one -> one.portFor(port, operation.options()))
            .map(_ -> port)
        : Optional.empty();
  }

  @Override
  public Optional<String> via(String of, String via) {
    return nodes.get(via) instanceof OperationNode operation && operation.inputs().containsValue(of)
        ? Optional.of(via)
        : Optional.empty();
  }

  @Override
  public Optional<String> symbol(String symbol) {
    return Optional.of(symbol).filter(scenario.dims().sizes()::containsKey);
  }
}
