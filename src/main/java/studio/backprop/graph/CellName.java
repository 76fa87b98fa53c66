package studio.backprop.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One cell of a node's value or gradient; rows and columns from 0.
public record CellName(String node, Quantity quantity, int row, int column) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\s*(value|gradient)\\s+([A-Za-z][A-Za-z0-9_]*)\\s*"
              + "\\[\\s*([0-9]{1,9})\\s*,\\s*([0-9]{1,9})\\s*]\\s*");

  /// Reads `gradient W1[0,2]`, whether or not there is such a cell.
  static Optional<CellName> parse(String text) {
    Matcher found = WRITTEN.matcher(text);
    return found.matches()
        ? Optional.of(
            new CellName(
                found.group(2),
                Quantity.valueOf(found.group(1).toUpperCase(Locale.ROOT)),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4))))
        : Optional.empty();
  }

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
