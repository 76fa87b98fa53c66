package studio.backprop.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.operation.BoundOperation.Named;
import studio.backprop.shape.Shape;

/// One cell of a named matrix inside an operation, or of the gradient of one; rows and columns from
/// 0.
public record InnerCellName(String node, String inner, Quantity quantity, int row, int column) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\s*(value|gradient)\\s+([A-Za-z][A-Za-z0-9_]*)\\.([A-Za-z][A-Za-z0-9_]*)\\s*"
              + "\\[\\s*([0-9]{1,9})\\s*,\\s*([0-9]{1,9})\\s*]\\s*");

  /// Reads `value H.A[1,0]`, whether or not there is such a cell; empty where it is written as
  /// something else.
  public static Optional<InnerCellName> parse(String text) {
    Matcher found = WRITTEN.matcher(text);
    return found.matches()
        ? Optional.of(
            new InnerCellName(
                found.group(2),
                found.group(3),
                Quantity.valueOf(found.group(1).toUpperCase(Locale.ROOT)),
                Integer.parseInt(found.group(4)),
                Integer.parseInt(found.group(5))))
        : Optional.empty();
  }

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
