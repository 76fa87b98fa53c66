package studio.backprop.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OptionValue;
import studio.backprop.shape.WrittenSize;

/// Spoils a source at random: takes nodes, wires, options, numbers and the output away, or puts
/// wrong ones in their place.
record Spoiling(Random random) {

  GraphSource spoil(GraphSource whole) {
    GraphSource spoiled = whole;
    for (int k = 0; k <= random.nextInt(3); k++) {
      spoiled = once(spoiled);
    }
    return spoiled;
  }

  private GraphSource once(GraphSource source) {
    List<Node> nodes = new ArrayList<>(source.nodes());
    int at = random.nextInt(nodes.size());
    Optional<String> output = source.output();
    Optional<Matrix> arriving = source.outputGradient();
    switch (random.nextInt(8)) {
      case 0 -> {
        if (nodes.size() > 1) {
          nodes.remove(at);
        }
      }
      case 1 -> output = Optional.empty();
      case 2 -> arriving = Optional.empty();
      case 3 -> nodes.add(nodes.get(at));
      default -> nodes.set(at, spoil(nodes.get(at), nodes));
    }
    return new GraphSource(
        Catalogue.standard(), source.dims(), nodes, output, arriving, source.batch());
  }

  private Node spoil(Node node, List<Node> others) {
    return switch (node) {
      case LeafNode leaf -> spoil(leaf);
      case OperationNode operation -> spoil(operation, others);
    };
  }

  private LeafNode spoil(LeafNode leaf) {
    return random.nextBoolean()
        ? leaf.withValue(Matrix.zeros(leaf.value().rows() + 1, leaf.value().columns()))
        : new LeafNode(
            leaf.id(), leaf.kind(), leaf.rows(), WrittenSize.of("nothing"), leaf.value());
  }

  private OperationNode spoil(OperationNode node, List<Node> others) {
    Map<String, String> inputs = new LinkedHashMap<>(node.inputs());
    Map<String, OptionValue> options = new LinkedHashMap<>(node.options());
    List<String> ports = List.copyOf(inputs.keySet());
    String port = ports.isEmpty() ? "X" : ports.get(random.nextInt(ports.size()));
    switch (random.nextInt(5)) {
      case 0 -> inputs.remove(port);
      case 1 -> inputs.put(port, others.get(random.nextInt(others.size())).id());
      case 2 -> inputs.put("nowhere", inputs.getOrDefault(port, ""));
      case 3 -> options.keySet().stream().findAny().ifPresent(options::remove);
      default -> options.replaceAll((_, _) -> OptionValue.of(-0.5));
    }
    return new OperationNode(node.id(), node.op(), inputs, options);
  }
}
