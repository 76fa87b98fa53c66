package studio.backprop.scenario.edit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.scenario.Scenario;
import studio.backprop.shape.WrittenSize;

/// The sizes that nodes are written in: the shapes of leaves, and options such as the rows of a
/// `reshape`.
record WrittenSizes(Catalogue catalogue) {

  /// The symbols that the nodes of a scenario are written in.
  static Set<String> symbols(Scenario scenario) {
    Set<String> used = new LinkedHashSet<>();
    WrittenSizes written = new WrittenSizes(scenario.catalogue());
    scenario.nodes().forEach(node -> written.symbols(node).forEach(used::add));
    used.retainAll(scenario.dims().sizes().keySet());
    return used;
  }

  /// The symbols in a node's sizes, be they some that there are or not.
  Stream<String> symbols(Node node) {
    Stream<WrittenSize> sizes =
        switch (node) {
          case LeafNode leaf -> Stream.of(leaf.rows(), leaf.columns());
          case OperationNode operation ->
              operation.options().entrySet().stream()
                  .filter(option -> isSize(operation, option.getKey()))
                  .map(option -> Option.Extent.size(option.getValue()));
        };
    return sizes
        .flatMap(size -> size.factors().stream())
        .filter(WrittenSize.Symbol.class::isInstance)
        .map(WrittenSize.Factor::text);
  }

  /// The node with other names for symbols in its sizes.
  Node renamed(Node node, UnaryOperator<String> name) {
    return switch (node) {
      case LeafNode leaf -> leaf.written(leaf.rows().renamed(name), leaf.columns().renamed(name));
      case OperationNode operation -> {
        Map<String, OptionValue> options = new LinkedHashMap<>(operation.options());
        options.replaceAll((option, value) ->
            value instanceof OptionValue.OfText && isSize(operation, option)
                ? OptionValue.of(Option.Extent.size(value).renamed(name).toString())
                : value);
        yield operation.withOptions(options);
      }
    };
  }

  private boolean isSize(OperationNode node, String option) {
    return catalogue
        .find(node.op())
        .flatMap(operation -> operation.option(option))
        .filter(Option.Extent.class::isInstance)
        .isPresent();
  }
}
