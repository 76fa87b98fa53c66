package studio.backprop.graph;

/// One cell of a node's value or gradient; rows and columns from 0.
public record CellName(String node, Quantity quantity, int row, int column) {
  /// Whether a graph has this cell.
  public boolean isIn(Graph graph) {
    return graph.find(node).filter(this::isIn).isPresent();
  }

  boolean isIn(GraphNode found) {
    return row < found.shape().rows().value() && column < found.shape().columns().value();
  }

  /// Where it is, whatever is asked of it: `W1[0,2]`.
  public String place() {
    return node + "[" + row + "," + column + "]";
  }

  /// `gradient W1[0,2]`
  @Override
  public String toString() {
    return quantity + " " + place();
  }
}
