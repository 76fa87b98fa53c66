package studio.backprop.scenario.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.backprop.graph.Node;
import studio.backprop.graph.Place;
import studio.backprop.shape.Axis;

/// Where the places of a graph stand in its file: `nodes[3].inputs.W`.
public final class Paths {
  private final Map<String, Integer> positions = new HashMap<>();

  /// @param nodes in the order of the file
  public Paths(List<Node> nodes) {
    for (int position = 0; position < nodes.size(); position++) {
      positions.putIfAbsent(nodes.get(position).id(), position);
    }
  }

  public String of(Place place) {
    return switch (place) {
      case Place.Output _ -> "output";
      case Place.Arriving _ -> "outputGradient";
      case Place.Batch _ -> "batch";
      case Place.Whole(String node) -> node(node);
      case Place.Id(_, int position) -> node(position) + ".id";
      case Place.Op(String node) -> node(node) + ".op";
      case Place.Port(String node, String port) -> node(node) + ".inputs." + port;
      case Place.Setting(String node, String option) -> node(node) + ".options." + option;
      case Place.Extent(String node, Axis axis) -> node(node) + axis.of(".shape[0]", ".shape[1]");
      case Place.Value(String node) -> node(node) + ".value";
      case Place.Cell(String node, int row, int column) ->
          node(node) + ".value[" + row + "][" + column + "]";
      case Place.Labels(String node, Axis axis) ->
          node(node) + axis.of(".rowLabels", ".columnLabels");
    };
  }

  private String node(String id) {
    Integer position = positions.get(id);
    if (position == null) {
      throw new IllegalArgumentException("there is no node " + id);
    }
    return node(position);
  }

  private static String node(int position) {
    return "nodes[" + position + "]";
  }
}
