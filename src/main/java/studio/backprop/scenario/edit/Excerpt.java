package studio.backprop.scenario.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Training;
import studio.backprop.shape.Dims;

/// A part of a scenario that can stand alone: some nodes, the wires among them, and the symbols
/// that they are written in. Ports that others are wired to are left open.
public final class Excerpt {
  private Excerpt() {}

  /// The part with some of the nodes. Written as a file is, it is what is copied.
  public static Scenario of(Scenario whole, Set<String> ids) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : Nodes.of(whole).named(ids)) {
      nodes.add(
          switch (node) {
            case LeafNode leaf -> leaf;
            case OperationNode operation -> operation.withInputs(within(operation, ids));
          });
    }
    Scenario part =
        new Scenario(
            whole.catalogue(),
            whole.title(),
            Optional.empty(),
            whole.dims(),
            nodes,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Training.UNSAID,
            List.of());
    Set<String> used = WrittenSizes.symbols(part);
    Map<String, Integer> sizes = new LinkedHashMap<>(whole.dims().sizes());
    sizes.keySet().retainAll(used);
    return part.withDims(new Dims(sizes));
  }

  private static Map<String, String> within(OperationNode node, Set<String> ids) {
    Map<String, String> wires = new LinkedHashMap<>(node.inputs());
    wires.values().retainAll(ids);
    return wires;
  }
}
