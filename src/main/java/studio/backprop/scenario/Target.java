package studio.backprop.scenario;

import java.util.Optional;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.graph.WrittenCell;

/// What a lesson or a question points at; as a text it is as it is written.
public sealed interface Target {
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
    return WrittenCell.parse(text).flatMap(Target::of);
  }

  private static Optional<Target> of(WrittenCell written) {
    if (written.inner().isPresent()) {
      return Optional.empty();
    }
    if (written.place().isPresent()) {
      return written.cell().map(OfCell::new);
    }
    String node = written.node();
    return Optional.of(
        written
            .quantity()
            .<Target>map(quantity -> new OfMatrix(node, quantity))
            .orElseGet(() -> new OfNode(node)));
  }
}
