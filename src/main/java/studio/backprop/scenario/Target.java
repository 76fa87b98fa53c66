package studio.backprop.scenario;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Node;
import studio.backprop.graph.Quantity;

/// What a lesson or a question points at; as a text it is as it is written.
public sealed interface Target {
  /// How one is written.
  Pattern WRITTEN =
      Pattern.compile(
          "(?:(value|gradient) +)?(" + Node.ID + ")(?:\\[ *([0-9]{1,9}) *, *([0-9]{1,9}) *])?");

  /// The id of the node that it is, or is part of.
  String node();

  /// A node as a whole: `S`.
  record OfNode(String node) implements Target {
    @Override
    public String toString() {
      return node;
    }
  }

  /// A node's value or gradient: `gradient S`.
  record OfMatrix(String node, Quantity quantity) implements Target {
    @Override
    public String toString() {
      return quantity + " " + node;
    }
  }

  /// One cell of these: `gradient S[0,2]`.
  record OfCell(CellName cell) implements Target {
    @Override
    public String node() {
      return cell.node();
    }

    @Override
    public String toString() {
      return cell.toString();
    }
  }

  /// Reads `S`, `value S`, `gradient S` or `gradient S[0,2]`; empty where the text is none of
  /// these.
  static Optional<Target> parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    if (!parts.matches() || (parts.group(1) == null && parts.group(3) != null)) {
      return Optional.empty();
    }
    String node = parts.group(2);
    if (parts.group(1) == null) {
      return Optional.of(new OfNode(node));
    }
    Quantity quantity = Quantity.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
    if (parts.group(3) == null) {
      return Optional.of(new OfMatrix(node, quantity));
    }
    int row = Integer.parseInt(parts.group(3));
    int column = Integer.parseInt(parts.group(4));
    return Optional.of(new OfCell(new CellName(node, quantity, row, column)));
  }
}
