package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Cost;

/// How much a document may hold, as no file holds more.
final class Capacity {
  private Capacity() {}

  /// Why a document holds too much; empty where it does not.
  static Optional<Refusal> refusal(Scenario scenario) {
    return scenario.nodes().size() > Scenario.MOST_NODES
        ? Optional.of(new Refusal.TooManyNodes(Scenario.MOST_NODES))
        : refusal(scenario.nodes(), 0);
  }

  /// Why so many numbers beside those of some leaves would be too many.
  static Optional<Refusal> refusal(List<Node> nodes, long more) {
    long numbers = more;
    for (Node node : nodes) {
      if (node instanceof LeafNode leaf) {
        numbers = Cost.sum(numbers, leaf.value().size());
      }
    }
    return numbers > Scenario.MOST_NUMBERS
        ? Optional.of(new Refusal.TooManyNumbersInAll(Scenario.MOST_NUMBERS))
        : Optional.empty();
  }
}
