package studio.backprop.view.inspector;

import java.util.Map;
import java.util.stream.Collectors;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.language.Texts;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.writing.ParameterCount;
import studio.backprop.writing.style.Numbers;
import studio.backprop.writing.style.Style;

/// What is said of a node under its name: of which kind a leaf is, what an operation is set to.
record About(Texts texts, Catalogue catalogue) {

  String node(GraphNode node) {
    return switch (node.definition()) {
      case LeafNode leaf ->
          node.isParameter()
              ? texts.get(
                  "parameter-count", texts.get(leaf.op()), ParameterCount.one(node).formula())
              : texts.get(leaf.op());
      case OperationNode run -> isTyped(run) ? "" : written(run.options());
    };
  }

  /// Whether all that it is set to is its formula, which has a line of its own.
  private boolean isTyped(OperationNode node) {
    return catalogue.find(node.op()).stream()
        .flatMap(operation -> operation.options().stream())
        .anyMatch(Option.Formula.class::isInstance);
  }

  private String written(Map<String, OptionValue> options) {
    return options.entrySet().stream()
        .map(option -> option.getKey() + " = " + written(option.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private String written(OptionValue option) {
    return option
        .asNumber()
        .map(new Numbers(Style.MOST_DIGITS, texts.decimalMark())::exact)
        .orElseGet(option::typed);
  }
}
