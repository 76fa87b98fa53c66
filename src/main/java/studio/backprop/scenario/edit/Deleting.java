package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Scenario;

/// Takes nodes away, and every wire from them.
record Deleting(Assembled before) {

  Outcome delete(Set<String> ids) {
    Scenario scenario = before.scenario();
    return Nodes.of(scenario)
        .missing(ids)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> Settling.of(before, without(scenario, ids)));
  }

  private static Scenario without(Scenario scenario, Set<String> ids) {
    List<Node> kept = new ArrayList<>();
    List<Unwired> unwired = new ArrayList<>();
    for (Node node : scenario.nodes()) {
      if (!ids.contains(node.id())) {
        switch (node) {
          case LeafNode leaf -> kept.add(leaf);
          case OperationNode operation -> {
            Unwired rest =
                Unwired.of(
                    scenario.catalogue(),
                    operation,
                    port -> ids.contains(operation.inputs().get(port)));
            unwired.add(rest);
            kept.add(rest.node());
          }
        }
      }
    }
    Scenario left = new LessonRewrite(Unwired.naming(unwired)).in(scenario.withNodes(kept));
    return scenario.output().filter(ids::contains).isPresent()
        ? left.withOutput(Optional.empty(), Optional.empty())
        : left;
  }
}
