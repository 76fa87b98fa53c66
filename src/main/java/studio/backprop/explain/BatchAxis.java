package studio.backprop.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reference;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.shape.Axis;

/// Along which axis of a matrix the examples of a batch lie: one a row, or in column form one a
/// column.
public final class BatchAxis {
  private BatchAxis() {}

  /// The axis of a graph: where its batch stands in the shapes of its leaves; in a graph that
  /// declares none, columns where weights, however they are turned or scaled, stand on the left of
  /// a product and what they meet stands as the data do: no size decides, for one may be 1 by
  /// chance.
  public static Axis of(Graph graph) {
    return graph
            .batch()
            .map(batch -> isAlongColumns(graph, batch))
            .orElseGet(() ->
                graph.forward().stream()
                    .anyMatch(node ->
                        node.operation()
                            .value()
                            .all(Product.class)
                            .anyMatch(product -> hasWeightsLeft(graph, node, product))))
        ? Axis.COLUMNS
        : Axis.ROWS;
  }

  private static boolean isAlongColumns(Graph graph, String batch) {
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    graph.nodes().stream()
        .filter(GraphNode::isLeaf)
        .forEach(leaf -> leaf.shape().axisAlong(batch).ifPresent(axes::add));
    return axes.equals(EnumSet.of(Axis.COLUMNS));
  }

  private static boolean hasWeightsLeft(Graph graph, GraphNode node, Product product) {
    return isMadeOf(product.left(), factor -> isParameter(graph, node, factor))
        && isMadeOf(product.right(), factor -> isData(graph, node, factor))
        && Dependence.isElementwise(product.right());
  }

  /// Whether it has references, and all are such.
  private static boolean isMadeOf(Expression factor, Predicate<Reference> such) {
    List<Reference> references = factor.all(Reference.class).toList();
    return !references.isEmpty() && references.stream().allMatch(such);
  }

  private static boolean isParameter(Graph graph, GraphNode node, Reference operand) {
    return operand.role() == Reference.Role.OPERAND
        && graph.node(node.operands().get(operand.slot()).from()).isParameter();
  }

  /// What is made inside the operation, patches of an image, need not stand as the data do.
  private static boolean isData(Graph graph, GraphNode node, Reference operand) {
    return operand.role() == Reference.Role.OPERAND && !isParameter(graph, node, operand);
  }
}
