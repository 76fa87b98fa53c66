package studio.backprop.explain;

import java.util.List;
import java.util.stream.Stream;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.CellRange;

/// The cells that an answer speaks of.
///
/// @param products the cells of each product
/// @param blocks the rectangles that hold them, where there are so many products that nobody tells
///   them apart
public record Spoken(List<List<CellName>> products, List<Block> blocks) {
  public static final Spoken NOTHING = of(List.of());

  public Spoken {
    products = List.copyOf(products);
    blocks = List.copyOf(blocks);
  }

  /// Cells of a node's value or gradient.
  public record Block(String node, Quantity quantity, CellRange cells) {}

  public static Spoken of(List<List<CellName>> products) {
    return new Spoken(products, List.of());
  }

  public boolean isEmpty() {
    return products.isEmpty() && blocks.isEmpty();
  }

  /// Whether it speaks of a cell.
  public boolean has(CellName cell) {
    return products.stream().anyMatch(product -> product.contains(cell))
        || blocks.stream()
            .anyMatch(block ->
                block.node().equals(cell.node())
                    && block.quantity() == cell.quantity()
                    && block.cells().has(cell.row(), cell.column()));
  }

  /// Whether it speaks of any cell of a node's value or gradient.
  public boolean hasAny(String node, Quantity quantity) {
    return products.stream()
            .flatMap(List::stream)
            .anyMatch(cell -> cell.node().equals(node) && cell.quantity() == quantity)
        || blocks.stream()
            .anyMatch(block -> block.node().equals(node) && block.quantity() == quantity);
  }

  /// The nodes of all of them.
  public Stream<String> nodes() {
    return Stream.concat(
        products.stream().flatMap(List::stream).map(CellName::node),
        blocks.stream().map(Block::node));
  }
}
