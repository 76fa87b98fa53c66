package studio.backprop.scenario.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import studio.backprop.graph.OperationNode;
import studio.backprop.operation.OptionValue;
import studio.backprop.scenario.Quoted;

/// Sets the options of an operation, or lets their defaults hold.
record OptionSetting(Assembled before, String id) {

  Outcome set(String option, OptionValue value) {
    if (value instanceof OptionValue.OfNumber(double number) && !Double.isFinite(number)) {
      return new Outcome.Refused(new Refusal.NotFinite(number));
    }
    if (value instanceof OptionValue.OfText(String text) && Quoted.holdsHalfACharacter(text)) {
      return new Outcome.Refused(new Refusal.HalfACharacter(text));
    }
    return switch (Nodes.of(before.scenario()).operation(id)) {
      case Nodes.Found.Not(Refusal refusal) -> new Outcome.Refused(refusal);
      case Nodes.Found.Operation(OperationNode node) -> {
        Map<String, OptionValue> options = new LinkedHashMap<>(node.options());
        // A file knows no −0.
        options.put(
            option,
            value instanceof OptionValue.OfNumber(double number)
                ? OptionValue.of(number + 0.0)
                : value);
        yield changed(node, options);
      }
    };
  }

  Outcome clear(String option) {
    return switch (Nodes.of(before.scenario()).operation(id)) {
      case Nodes.Found.Not(Refusal refusal) -> new Outcome.Refused(refusal);
      case Nodes.Found.Operation(OperationNode node) -> {
        Map<String, OptionValue> options = new LinkedHashMap<>(node.options());
        options.remove(option);
        yield changed(node, options);
      }
    };
  }

  private Outcome changed(OperationNode node, Map<String, OptionValue> options) {
    return Settling.of(
        before,
        before
            .scenario()
            .withNodes(Nodes.of(before.scenario()).with(id, _ -> node.withOptions(options))));
  }
}
