package studio.backprop.explain;

import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;

/// Along which axis of a matrix the examples of a batch lie: one a row, or in column form one a
/// column.
public enum BatchAxis {
  ROWS,
  COLUMNS;

  /// The axis of a graph: columns where its weights stand on the left of their product.
  public static BatchAxis of(Graph graph) {
    return graph.forward().stream().anyMatch(node -> isColumnForm(graph, node)) ? COLUMNS : ROWS;
  }

  private static boolean isColumnForm(Graph graph, GraphNode node) {
    if (!(node.definition() instanceof OperationNode run)) {
      return false;
    }
    return switch (run.op()) {
      case "linear" -> "WX+b".equals(run.options().get("form"));
      case "matmul" -> isParameter(graph, node, 0) && !isParameter(graph, node, 1);
      default -> false;
    };
  }

  private static boolean isParameter(Graph graph, GraphNode node, int operand) {
    return graph.node(node.operands().get(operand).from()).isParameter();
  }

  /// The row of a cell, or its column.
  int along(int row, int column) {
    return this == ROWS ? row : column;
  }

  /// How many rows, or columns, a matrix has.
  int extent(Matrix matrix) {
    return this == ROWS ? matrix.rows() : matrix.columns();
  }

  /// A matrix with all but some rows, or columns, replaced by one number.
  Matrix only(Matrix matrix, int from, int count, double elsewhere) {
    return Matrix.generate(
        matrix.rows(),
        matrix.columns(),
        (i, j) -> {
          int at = along(i, j);
          return at >= from && at < from + count ? matrix.get(i, j) : elsewhere;
        });
  }
}
