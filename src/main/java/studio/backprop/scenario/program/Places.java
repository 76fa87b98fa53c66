package studio.backprop.scenario.program;

import java.util.HashMap;
import java.util.Map;
import studio.backprop.graph.Problem;
import studio.backprop.notation.Place;

/// Where a program says what a graph holds.
public final class Places {
  private final Map<String, Place> nodes = new HashMap<>();
  private final Map<String, Map<String, Place>> arguments = new HashMap<>();
  private Place returned = Place.START;

  void node(String id, Place place) {
    nodes.put(id, place);
  }

  /// A port or an option of a node.
  void argument(String node, String name, Place place) {
    arguments.computeIfAbsent(node, _ -> new HashMap<>()).put(name, place);
  }

  void returned(Place place) {
    returned = place;
  }

  /// The place of what a problem of the graph is about.
  public Place of(Problem problem) {
    return switch (problem.place()) {
      case studio.backprop.graph.Place.Port(String node, String port) -> argument(node, port);
      case studio.backprop.graph.Place.Setting(String node, String option) ->
          argument(node, option);
      case studio.backprop.graph.Place.OfNode part -> nodes.getOrDefault(part.node(), returned);
      case studio.backprop.graph.Place.Output _,
          studio.backprop.graph.Place.Arriving _,
          studio.backprop.graph.Place.Batch _ ->
          returned;
    };
  }

  private Place argument(String node, String name) {
    return arguments
        .getOrDefault(node, Map.of())
        .getOrDefault(name, nodes.getOrDefault(node, returned));
  }
}
