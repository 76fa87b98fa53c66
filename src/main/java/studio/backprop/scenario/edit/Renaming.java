package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.WrittenCell;
import studio.backprop.scenario.Scenario;

/// Gives a node another id, wherever it is spoken of: at ports, as output, in the lesson, and where
/// texts name a cell, `gradient W1[0,2]`. Other words of a text are left as they are.
record Renaming(Assembled before) {

  Outcome rename(String id, String to) {
    Scenario scenario = before.scenario();
    if (!Nodes.of(scenario).has(id)) {
      return new Outcome.Refused(new Refusal.NoSuchNode(id));
    }
    if (id.equals(to)) {
      return new Outcome.Done(before);
    }
    return Ids.refusal(scenario, to)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> Settling.of(before, renamed(scenario, id, to)));
  }

  private static Scenario renamed(Scenario scenario, String id, String to) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : scenario.nodes()) {
      Node named = node.id().equals(id) ? node.named(to) : node;
      nodes.add(
          switch (named) {
            case LeafNode leaf -> leaf;
            case OperationNode operation -> operation.withInputs(wires(operation, id, to));
          });
    }
    return new LessonRewrite(naming(id, to))
        .in(
            scenario
                .withNodes(nodes)
                .withOutput(
                    scenario.output().map(output -> output.equals(id) ? to : output),
                    scenario.outputGradient()));
  }

  private static Map<String, String> wires(OperationNode node, String id, String to) {
    Map<String, String> wires = new LinkedHashMap<>(node.inputs());
    wires.replaceAll((_, from) -> from.equals(id) ? to : from);
    return wires;
  }

  /// One node by another name, and all else as it is.
  static Naming naming(String id, String to) {
    return new Naming() {
      @Override
      public Optional<String> node(String node) {
        return Optional.of(node.equals(id) ? to : node);
      }

      @Override
      public String text(String text) {
        return WrittenCell.renamed(text, id, to);
      }
    };
  }
}
