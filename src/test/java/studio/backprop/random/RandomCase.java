package studio.backprop.random;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OperationCase;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.shape.WrittenSize;

/// The operation of a row of the case table, with sizes, operands and options at random, which need
/// not fit: a number stays, and a symbol stands for one size.
final class RandomCase {
  private final RandomScenario scenario;
  private final OperationCase row;
  private final Random random;
  private final Graph graph;
  private final Map<String, OptionValue> options;
  private final Map<WrittenSize, Integer> sizes = new HashMap<>();

  RandomCase(RandomScenario scenario, OperationCase row, Random random) {
    this.scenario = scenario;
    this.row = row;
    this.random = random;
    this.graph = row.assembly().graph();
    this.options = options();
  }

  /// With other operands each time.
  OperationNode node(String id) {
    sizes.clear();
    Map<String, String> inputs = new LinkedHashMap<>();
    for (LeafNode operand : row.leaves()) {
      inputs.put(operand.id(), wired(operand));
    }
    return new OperationNode(id, row.op(), inputs, options);
  }

  /// A node that fits, or a leaf.
  private String wired(LeafNode operand) {
    GraphNode node = graph.node(operand.id());
    if (node.wordIndices() || graph.isMask(node)) {
      return scenario.leaf(like(operand));
    }
    if (row.isPositive(operand.id())) {
      return scenario.leaf(size(operand.rows()), size(operand.columns()), 0.2, 2);
    }
    List<String> fitting =
        scenario.ids().stream().filter(id -> fits(operand, scenario.value(id))).toList();
    if (fitting.isEmpty() || random.nextInt(3) == 0) {
      return scenario.leaf(size(operand.rows()), size(operand.columns()), -2, 2);
    }
    String id = pick(fitting);
    sizes.putIfAbsent(operand.rows(), scenario.value(id).rows());
    sizes.putIfAbsent(operand.columns(), scenario.value(id).columns());
    return id;
  }

  /// Numbers that the row has there.
  private Matrix like(LeafNode operand) {
    Matrix numbers = operand.value();
    return Matrix.generate(
        size(operand.rows()),
        size(operand.columns()),
        (_, _) -> numbers.get(random.nextInt(numbers.size())));
  }

  private boolean fits(LeafNode operand, Matrix value) {
    return known(operand.rows(), value.rows()) == value.rows()
        && known(operand.columns(), value.columns()) == value.columns()
        && (!operand.rows().equals(operand.columns()) || value.rows() == value.columns());
  }

  private int size(WrittenSize axis) {
    return sizes.computeIfAbsent(axis, _ -> known(axis, scenario.size()));
  }

  private int known(WrittenSize axis, int otherwise) {
    return axis.isNumber()
        ? Integer.parseInt(axis.toString())
        : sizes.getOrDefault(axis, otherwise);
  }

  /// As the row sets them, and each now and then at random.
  private Map<String, OptionValue> options() {
    Map<String, OptionValue> options = new LinkedHashMap<>(row.options());
    for (Option option : Catalogue.standard().find(row.op()).orElseThrow().options()) {
      if (random.nextBoolean()) {
        switch (option) {
          case Option.Choice choice -> options.put(option.name(), pick(choice.choices()));
          case Option.Whole whole ->
              options.put(option.name(), OptionValue.of(whole.least() + random.nextInt(2)));
          case Option.Real _ ->
              options.put(option.name(), OptionValue.of(0.1 + random.nextInt(9) / 10.0));
          case Option.Extent _, Option.Formula _ -> {}
        }
      }
    }
    return options;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
