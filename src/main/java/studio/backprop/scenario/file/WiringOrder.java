package studio.backprop.scenario.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionValue;
import studio.backprop.operation.Port;

/// The order in which an operation's inputs and options are written: as it declares them.
record WiringOrder(Catalogue catalogue) {

  /// What is wired, in port order; X2 comes before X10.
  List<Map.Entry<String, String>> inputs(OperationNode node) {
    Operation operation = catalogue.find(node.op()).orElse(null);
    List<Port> ports =
        operation == null ? List.of() : operation.ports(node.options(), node.inputs().keySet());
    List<Map.Entry<String, String>> inputs = new ArrayList<>(node.inputs().entrySet());
    inputs.sort(Map.Entry.comparingByKey(Port.order(ports)));
    return inputs;
  }

  /// The options that are set, in order of declaration.
  List<Map.Entry<String, OptionValue>> options(OperationNode node) {
    List<String> declared =
        catalogue.find(node.op()).map(Operation::options).orElse(List.of()).stream()
            .map(Option::name)
            .toList();
    List<Map.Entry<String, OptionValue>> options = new ArrayList<>(node.options().entrySet());
    options.sort(
        Comparator.comparingInt(
                (Map.Entry<String, OptionValue> option) -> declared.indexOf(option.getKey()))
            .thenComparing(Map.Entry::getKey));
    return options;
  }
}
