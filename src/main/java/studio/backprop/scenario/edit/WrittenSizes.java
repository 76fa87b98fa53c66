package studio.backprop.scenario.edit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Option;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.Dims;

/// The sizes that nodes are written in: the shapes of leaves, and options such as the rows of a
/// `reshape`.
record WrittenSizes(Catalogue catalogue) {

  /// The symbols that the nodes of a scenario are written in.
  static Set<String> symbols(Scenario scenario) {
    Set<String> used = new LinkedHashSet<>();
    WrittenSizes written = new WrittenSizes(scenario.catalogue());
    scenario.nodes().forEach(node -> written.factors(node).forEach(used::add));
    used.retainAll(scenario.dims().sizes().keySet());
    return used;
  }

  /// The symbols and numbers in a node's sizes.
  Stream<String> factors(Node node) {
    Stream<String> sizes =
        switch (node) {
          case LeafNode leaf -> Stream.of(leaf.rows(), leaf.columns());
          case OperationNode operation ->
              operation.options().entrySet().stream()
                  .filter(option -> isSize(operation, option.getKey()))
                  .map(option -> option.getValue().toString());
        };
    return sizes.flatMap(size -> Dims.factors(size).stream());
  }

  /// The node with other names for symbols in its sizes.
  Node renamed(Node node, UnaryOperator<String> name) {
    return switch (node) {
      case LeafNode leaf -> leaf.written(renamed(leaf.rows(), name), renamed(leaf.columns(), name));
      case OperationNode operation -> {
        Map<String, Object> options = new LinkedHashMap<>(operation.options());
        options.replaceAll((option, value) ->
            value instanceof String text && isSize(operation, option)
                ? renamed(text, name)
                : value);
        yield operation.withOptions(options);
      }
    };
  }

  private static String renamed(String size, UnaryOperator<String> name) {
    List<String> factors = Dims.factors(size);
    List<String> renamed = factors.stream().map(name).toList();
    return renamed.equals(factors) ? size : String.join("*", renamed);
  }

  private boolean isSize(OperationNode node, String option) {
    return catalogue
        .find(node.op())
        .flatMap(operation -> operation.option(option))
        .filter(Option.Extent.class::isInstance)
        .isPresent();
  }
}
