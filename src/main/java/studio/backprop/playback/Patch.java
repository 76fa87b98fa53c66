package studio.backprop.playback;

import java.util.List;
import java.util.Optional;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation.Term;
import studio.backprop.explain.Tree;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Gathered;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Windows;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;

/// What lies under a filter at one place: the cells that the filter's cells are multiplied by, laid
/// out as the filter is.
///
/// @param filter the node of the filter
public record Patch(GraphNode filter, Matrix cells) {

  /// Of one cell of an operation's value; empty where that is no sum of what lies under a filter.
  public static Optional<Patch> of(Run run, CellName cell) {
    GraphNode node = run.graph().node(cell.node());
    if (cell.quantity() != Quantity.VALUE || node.isLeaf()) {
      return Optional.empty();
    }
    return node.operation().windows().flatMap(patches -> under(run, node, patches, cell));
  }

  private static Optional<Patch> under(Run run, GraphNode node, Gathered patches, CellName cell) {
    String image = name(run, node, patches.operand());
    Tree tree =
        new Explainer(run.trace()).cell(node, node.operation().value(), cell.row(), cell.column());
    Windows windows = patches.windows();
    int height = windows.channels() * windows.windowHeight();
    double[] under = new double[height * windows.windowWidth()];
    Optional<String> filter = Optional.empty();
    for (Term term : Term.of(tree)) {
      Optional<Tree.Cell> met = cell(term, image, true);
      Optional<Tree.Cell> weight = cell(term, image, false);
      if (met.isPresent() && weight.isPresent()) {
        CellName at = weight.get().name();
        filter = Optional.of(at.node());
        under[at.row() % height * windows.windowWidth() + at.column()] = met.get().value();
      }
    }
    return filter.map(id ->
        new Patch(run.graph().node(id), Matrix.rowMajor(height, windows.windowWidth(), under)));
  }

  private static String name(Run run, GraphNode node, Expression image) {
    int slot = ((Reference) image).slot();
    return run.graph().node(node.operands().get(slot).from()).id();
  }

  private static Optional<Tree.Cell> cell(Term term, String image, boolean ofImage) {
    List<Tree> factors = term.factors();
    return factors.size() == 2
        ? factors.stream()
            .filter(Tree.Cell.class::isInstance)
            .map(Tree.Cell.class::cast)
            .filter(factor -> factor.name().node().equals(image) == ofImage)
            .findFirst()
        : Optional.empty();
  }
}
