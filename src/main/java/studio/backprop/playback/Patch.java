package studio.backprop.playback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import studio.backprop.expression.Factor;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Term;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.Label;

/// What lies under a filter at one place: the cells that the filter's cells are multiplied by, laid
/// out as the filter is.
///
/// @param operand the name of the filter
public record Patch(Label operand, Matrix cells) {
  private record Place(int row, int column) {}

  /// Of one cell of an operation's value; empty where that is no sum of products of an operand's
  /// cells with inner ones.
  public static Optional<Patch> of(Run run, CellName cell) {
    GraphNode node = run.graph().node(cell.node());
    if (cell.quantity() != Quantity.VALUE || node.isLeaf() || node.operation().inner().isEmpty()) {
      return Optional.empty();
    }
    Map<Place, Double> under = new HashMap<>();
    int filter = -1;
    var values = run.trace().inside(node).remembering();
    for (Term term : node.operation().value().terms(cell.row(), cell.column(), values)) {
      Optional<Factor.Cell> weight = factor(term, Reference.Role.OPERAND);
      Optional<Factor.Cell> met = factor(term, Reference.Role.INNER);
      if (weight.isPresent() && met.isPresent()) {
        filter = weight.get().reference().slot();
        under.put(new Place(weight.get().row(), weight.get().column()), met.get().value());
      }
    }
    if (filter < 0) {
      return Optional.empty();
    }
    GraphNode operand = run.graph().node(node.operands().get(filter).from());
    return Optional.of(new Patch(Label.of(operand), laidOut(under)));
  }

  private static Optional<Factor.Cell> factor(Term term, Reference.Role role) {
    return term.factors().stream()
        .filter(Factor.Cell.class::isInstance)
        .map(Factor.Cell.class::cast)
        .filter(factor -> factor.reference().role() == role)
        .findFirst();
  }

  private static Matrix laidOut(Map<Place, Double> under) {
    List<Integer> rows =
        List.copyOf(new TreeSet<>(under.keySet().stream().map(Place::row).toList()));
    List<Integer> columns =
        List.copyOf(new TreeSet<>(under.keySet().stream().map(Place::column).toList()));
    return Matrix.generate(
        rows.size(),
        columns.size(),
        (i, j) -> under.getOrDefault(new Place(rows.get(i), columns.get(j)), 0.0));
  }
}
