package studio.backprop.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.operation.Operation;
import studio.backprop.operation.Option;
import studio.backprop.operation.OptionFault;
import studio.backprop.operation.OptionValue;
import studio.backprop.shape.Dims;

/// Whether an operation has the options that a node gives it, and the values fit.
record OptionRules(Dims dims, Findings findings) {

  /// Checks all of a node's options.
  ///
  /// @return whether all of them are right
  boolean check(int position, OperationNode node, Operation operation) {
    int before = findings.of(position).size();
    for (Map.Entry<String, OptionValue> given : node.options().entrySet()) {
      Option option = operation.option(given.getKey()).orElse(null);
      Place.Setting place = new Place.Setting(node.id(), given.getKey());
      if (option == null) {
        findings.add(
            position,
            place,
            new Rule.NoSuchOption(operation.name(), given.getKey(), names(operation)),
            new WayOut.ClearOption(node.id(), given.getKey()));
      } else {
        check(position, place, option, given.getValue());
      }
    }
    for (String missing : operation.missing(node.options())) {
      findings.add(
          position,
          new Place.Setting(node.id(), missing),
          new Rule.OptionMissing(operation.name(), missing));
    }
    return findings.of(position).size() == before;
  }

  private void check(int position, Place.Setting place, Option option, OptionValue value) {
    Optional<OptionFault> fault = option.faultOf(value, dims);
    if (fault.isEmpty()) {
      return;
    }
    WayOut[] waysOut =
        option instanceof Option.Choice choice
            ? choice.choices().stream()
                .map(one -> new WayOut.SetOption(place.node(), option.name(), one))
                .toArray(WayOut[]::new)
            : option.isRequired()
                ? new WayOut[0]
                : new WayOut[] {new WayOut.ClearOption(place.node(), option.name())};
    findings.add(position, place, new Rule.OptionUnfit(fault.get()), waysOut);
  }

  private static List<String> names(Operation operation) {
    return operation.options().stream().map(Option::name).toList();
  }
}
