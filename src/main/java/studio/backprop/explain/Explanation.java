package studio.backprop.explain;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;

/// Why one cell is what it is.
///
/// The factors of a product multiply to it, the products of a contribution add up to it, and the
/// contributions add up to the cell.
///
/// @param contributions for a value one, from its own operation; for a gradient one for each wire
///   that something comes back along; none where nothing does
public record Explanation(CellName cell, double value, List<Contribution> contributions) {
  public Explanation {
    contributions = List.copyOf(contributions);
  }

  /// The cells of nodes that each product is made of; products of numbers that are no cells have
  /// none.
  public List<List<CellName>> cells() {
    return contributions.stream()
        .flatMap(contribution -> contribution.products().stream())
        .map(Product::cells)
        .toList();
  }

  /// What one operation contributes.
  ///
  /// @param from the operation's node, or `output` for the gradient that arrives from above
  /// @param port the port of that operation that a gradient comes back through
  /// @param formula whole matrices at a time: `Xᵀ · ∂L/∂S`
  /// @param cellFormula the same for this cell: `Σₖ x[k,0] · δ[k,2]`
  public record Contribution(
      String from,
      Optional<String> port,
      String formula,
      String cellFormula,
      double value,
      List<Product> products) {
    public Contribution {
      products = List.copyOf(products);
    }
  }

  /// One product of the sum.
  public record Product(List<Part> parts, double value) {
    public Product {
      parts = List.copyOf(parts);
    }

    List<CellName> cells() {
      return parts.stream()
          .filter(Cell.class::isInstance)
          .map(part -> ((Cell) part).name())
          .toList();
    }
  }

  /// One factor of a product.
  public sealed interface Part {
    double value();
  }

  /// A cell of a node's value or gradient, which explains itself in turn.
  public record Cell(CellName name, double value) implements Part {}

  /// A cell of a named matrix inside an operation.
  public record InnerCell(
      String node, String inner, Quantity quantity, int row, int column, double value)
      implements Part {}

  /// A number that is no cell, with the expression that gives it.
  public record Figure(String expression, double value) implements Part {}
}
