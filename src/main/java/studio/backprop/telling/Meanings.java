package studio.backprop.telling;

import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.writing.Label;

/// What operations do, in words.
final class Meanings {
  private Meanings() {}

  /// With its operands' names for its ports.
  ///
  /// @param turned whether every matrix lies on its side, so that a row is a column
  static String of(GraphNode node, Graph graph, boolean turned) {
    String words = node.operation().operation().meaning();
    for (Edge edge : node.operands()) {
      words = words.replace("{" + edge.port() + "}", Label.of(graph.node(edge.from())).plain());
    }
    String row = turned ? "column" : "row";
    String column = turned ? "row" : "column";
    return words
        .replace("{row}", row)
        .replace("{rows}", row + "s")
        .replace("{column}", column)
        .replace("{columns}", column + "s");
  }
}
