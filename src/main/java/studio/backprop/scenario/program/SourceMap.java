package studio.backprop.scenario.program;

import java.util.HashMap;
import java.util.Map;
import studio.backprop.graph.Place;
import studio.backprop.graph.Problem;
import studio.backprop.notation.SourcePosition;

/// Where a program says what a graph holds.
public final class SourceMap {
  private final Map<String, SourcePosition> nodes = new HashMap<>();
  private final Map<String, Map<String, SourcePosition>> arguments = new HashMap<>();
  private SourcePosition returned = SourcePosition.START;

  void node(String id, SourcePosition place) {
    nodes.put(id, place);
  }

  /// A port or an option of a node.
  void argument(String node, String name, SourcePosition place) {
    arguments.computeIfAbsent(node, _ -> new HashMap<>()).put(name, place);
  }

  void returned(SourcePosition place) {
    returned = place;
  }

  /// The place of what a problem of the graph is about.
  public SourcePosition of(Problem problem) {
    return switch (problem.place()) {
      case Place.Port(String node, String port) -> argument(node, port);
      case Place.Setting(String node, String option) -> argument(node, option);
      case Place.OfNode part -> nodes.getOrDefault(part.node(), returned);
      case Place.Output _, Place.Arriving _, Place.Batch _ -> returned;
    };
  }

  private SourcePosition argument(String node, String name) {
    return arguments
        .getOrDefault(node, Map.of())
        .getOrDefault(name, nodes.getOrDefault(node, returned));
  }
}
