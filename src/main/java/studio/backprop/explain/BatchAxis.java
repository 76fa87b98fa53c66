package studio.backprop.explain;

import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;

/// Along which axis of a matrix the examples of a batch lie: one a row, or in column form one a
/// column.
public enum BatchAxis {
  ROWS,
  COLUMNS;

  /// The axis of a graph: where its batch stands in the shapes of its leaves; in a graph that
  /// declares none, columns where weights stand on the left of their product.
  public static BatchAxis of(Graph graph) {
    return graph
            .batch()
            .map(batch -> isAlongColumns(graph, batch))
            .orElseGet(() ->
                graph.forward().stream()
                    .anyMatch(node -> hasWeightsLeft(graph, node, node.operation().value())))
        ? COLUMNS
        : ROWS;
  }

  private static boolean isAlongColumns(Graph graph, String batch) {
    boolean columns = false;
    for (GraphNode leaf : graph.nodes()) {
      boolean isRow = leaf.isLeaf() && leaf.shape().rows().symbols().contains(batch);
      boolean isColumn = leaf.isLeaf() && leaf.shape().columns().symbols().contains(batch);
      if (isRow && !isColumn) {
        return false;
      }
      columns |= isColumn && !isRow;
    }
    return columns;
  }

  private static boolean hasWeightsLeft(Graph graph, GraphNode node, Expression expression) {
    return expression instanceof Product(Reference left, Reference right)
        ? isParameter(graph, node, left) && !isParameter(graph, node, right)
        : expression.parts().stream().anyMatch(part -> hasWeightsLeft(graph, node, part));
  }

  private static boolean isParameter(Graph graph, GraphNode node, Reference operand) {
    return operand.role() == Reference.Role.OPERAND
        && graph.node(node.operands().get(operand.slot()).from()).isParameter();
  }

  /// The row of a cell, or its column.
  int along(int row, int column) {
    return this == ROWS ? row : column;
  }
}
