package studio.backprop.scenario.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Scenario;

/// Wires nodes to ports, and takes wires away.
record Connecting(Assembled before) {

  Outcome connect(String id, String port, String from) {
    Nodes nodes = Nodes.of(before.scenario());
    if (!nodes.has(from)) {
      return new Outcome.Refused(new Refusal.NoSuchNode(from));
    }
    return switch (nodes.operation(id)) {
      case Nodes.Found.Not(Refusal refusal) -> new Outcome.Refused(refusal);
      case Nodes.Found.Operation(OperationNode node) -> {
        Map<String, String> inputs = new LinkedHashMap<>(node.inputs());
        inputs.put(port, from);
        yield Settling.of(
            before, before.scenario().withNodes(nodes.with(id, _ -> node.withInputs(inputs))));
      }
    };
  }

  Outcome disconnect(String id, String port) {
    Nodes nodes = Nodes.of(before.scenario());
    return switch (nodes.operation(id)) {
      case Nodes.Found.Not(Refusal refusal) -> new Outcome.Refused(refusal);
      case Nodes.Found.Operation(OperationNode node) -> {
        Unwired unwired = Unwired.of(before.scenario().catalogue(), node, port::equals);
        Scenario changed = before.scenario().withNodes(nodes.with(id, _ -> unwired.node()));
        yield Settling.of(before, new LessonRewrite(Unwired.naming(List.of(unwired))).in(changed));
      }
    };
  }
}
