package studio.backprop.writing;

import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;

/// What the cells of a graph are called in the window: `∂L/∂W⁽¹⁾[2,1]`.
public record CellTitle(Graph graph, Style style) {

  public String of(CellName cell) {
    GraphNode node = graph.node(cell.node());
    String matrix =
        cell.quantity() == Quantity.VALUE
            ? Label.of(node).plain()
            : new Names(graph, style).gradientOf(node).plain();
    return matrix + "[" + cell.row() + "," + cell.column() + "]";
  }
}
