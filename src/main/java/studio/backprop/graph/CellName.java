package studio.backprop.graph;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One cell of a node's value or gradient; rows and columns from 0.
public record CellName(String node, Quantity quantity, int row, int column) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\s*(value|gradient)\\s+([A-Za-z][A-Za-z0-9_]*)\\s*"
              + "\\[\\s*([0-9]{1,9})\\s*,\\s*([0-9]{1,9})\\s*]\\s*");

  /// Reads `gradient W1[0,2]`.
  ///
  /// @throws IllegalArgumentException with a sentence that says what would be right
  public static CellName parse(String text, Graph graph) {
    Matcher found = WRITTEN.matcher(text);
    if (!found.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" names no cell; write \"gradient W1[0,2]\" or \"value S[1,0]\"".formatted(text));
    }
    CellName cell =
        new CellName(
            found.group(2),
            Quantity.valueOf(found.group(1).toUpperCase(Locale.ROOT)),
            Integer.parseInt(found.group(3)),
            Integer.parseInt(found.group(4)));
    cell.requireIn(graph);
    return cell;
  }

  /// Whether a graph has this cell.
  public boolean isIn(Graph graph) {
    return graph.find(node).filter(this::isIn).isPresent();
  }

  private boolean isIn(GraphNode found) {
    return row < found.shape().rows().value() && column < found.shape().columns().value();
  }

  private void requireIn(Graph graph) {
    GraphNode found =
        graph
            .find(node)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "there is no node \"%s\"; name one of %s"
                        .formatted(
                            node,
                            String.join(
                                ", ",
                                graph.nodes().stream().map(GraphNode::id).limit(20).toList()))));
    if (!isIn(found)) {
      throw new IllegalArgumentException(
          "%s has no cell [%d,%d]: it is %s; rows go from 0 to %d, columns from 0 to %d"
              .formatted(
                  node,
                  row,
                  column,
                  found.shape(),
                  found.shape().rows().value() - 1,
                  found.shape().columns().value() - 1));
    }
  }

  /// `gradient W1[0,2]`
  @Override
  public String toString() {
    return quantity + " " + node + "[" + row + "," + column + "]";
  }
}
