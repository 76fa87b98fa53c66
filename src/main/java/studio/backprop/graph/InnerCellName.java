package studio.backprop.graph;

import java.util.List;
import java.util.Optional;
import studio.backprop.operation.BoundOperation.Named;
import studio.backprop.shape.Shape;

/// One cell of a named matrix inside an operation, or of the gradient of one; rows and columns from
/// 0.
public record InnerCellName(String node, String inner, Quantity quantity, int row, int column) {

  /// Why a graph has no such cell; empty where it has.
  public Optional<CellFault> fault(Graph graph) {
    Optional<GraphNode> found = graph.find(node);
    if (found.isEmpty()) {
      return Optional.of(
          new CellFault.NoSuchNode(node, graph.nodes().stream().map(GraphNode::id).toList()));
    }
    List<Named> there = found.get().inner(quantity);
    return there.stream()
        .filter(one -> one.reference().name().equals(inner))
        .findFirst()
        .map(one -> outside(one.reference().shape()))
        .orElseGet(() ->
            Optional.of(
                new CellFault.NoSuchInner(
                    node,
                    quantity,
                    inner,
                    there.stream().map(one -> one.reference().name()).toList())));
  }

  private Optional<CellFault> outside(Shape shape) {
    return row < shape.rows().value() && column < shape.columns().value()
        ? Optional.empty()
        : Optional.of(new CellFault.Outside(node + "." + inner, row, column, shape));
  }

  /// `value H.A[1,0]`
  @Override
  public String toString() {
    return quantity + " " + node + "." + inner + "[" + row + "," + column + "]";
  }
}
