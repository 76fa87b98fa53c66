package studio.backprop.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Tree;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Inverses;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Trace;

/// Works a tree out anew from the numbers at its leaves, and holds it against what it says, at
/// every level.
final class TreeCheck {
  private static final Set<String> BASE =
      Set.of(
          "exp",
          "log",
          "sqrt",
          "abs",
          "sign",
          "max",
          "min",
          "step",
          "is-largest",
          "inverse",
          "log-abs-det");

  /// As far as inner cells are followed into what they are made of.
  private static final int DEPTH = 3;

  private final Trace trace;
  private final String of;

  /// @param of the cell that is explained, for the message
  TreeCheck(Trace trace, String of) {
    this.trace = trace;
    this.of = of;
  }

  void check(Tree tree) {
    check(tree, 0);
  }

  private void check(Tree tree, int depth) {
    tree.parts().forEach(part -> check(part, depth));
    List<Double> parts = tree.parts().stream().map(Tree::value).toList();
    double found =
        switch (tree) {
          case Tree.Cell cell -> inTrace(cell.name());
          case Tree.InnerCell inner -> inner(inner, depth);
          case Tree.Constant(var constant, _) -> constant.number();
          case Tree.Sum _ -> parts.stream().mapToDouble(x -> x).sum();
          case Tree.Product _ -> parts.stream().mapToDouble(x -> x).reduce(1, (a, b) -> a * b);
          case Tree.Quotient _ -> parts.get(0) / parts.get(1);
          case Tree.Power(_, int exponent, _) -> Math.pow(parts.getFirst(), exponent);
          case Tree.Applied applied -> applied(applied, parts, depth);
        };
    same(tree, found, tree.value());
  }

  private double inner(Tree.InnerCell inner, int depth) {
    if (depth < DEPTH) {
      Tree inside = new Explainer(trace).explain(inner.name()).tree();
      same(inner, inside.value(), inner.value());
      check(inside, depth + 1);
    }
    return inner.value();
  }

  private double applied(Tree.Applied applied, List<Double> x, int depth) {
    String name = applied.sign().name();
    assertThat(BASE.contains(name) != applied.definition().isPresent())
        .as("%s: %s ends everything, or it has a definition", of, name)
        .isTrue();
    applied
        .definition()
        .filter(definition -> Double.isFinite(definition.value()))
        .ifPresent(definition -> {
          check(definition, depth);
          same(applied, definition.value(), applied.value());
        });
    return switch (name) {
      case "exp" -> Math.exp(x.getFirst());
      case "log" -> Math.log(x.getFirst());
      case "sqrt" -> Math.sqrt(x.getFirst());
      case "abs" -> Math.abs(x.getFirst());
      case "sign" -> Math.signum(x.getFirst());
      case "max" -> x.stream().mapToDouble(one -> one).max().orElseThrow();
      case "min" -> x.stream().mapToDouble(one -> one).min().orElseThrow();
      case "step" -> x.getFirst() > 0 ? 1 : 0;
      case "is-largest" -> isLargest(applied);
      case "inverse" ->
          Inverses.inverse(square(x))
              .get(applied.place().orElseThrow().row(), applied.place().orElseThrow().column());
      case "log-abs-det" -> Inverses.logAbsoluteDeterminant(square(x));
      default -> applied.value();
    };
  }

  /// The tested cell stands first, the others follow in row-major order.
  private static double isLargest(Tree.Applied applied) {
    Tree tested = applied.of().getFirst();
    for (Tree other : applied.of().subList(1, applied.of().size())) {
      boolean isBefore = place(other) < place(tested);
      if (other.value() > tested.value() || (isBefore && other.value() == tested.value())) {
        return 0;
      }
    }
    return 1;
  }

  private static long place(Tree tree) {
    CellName cell = ((Tree.Cell) tree).name();
    return (long) cell.row() << 32 | cell.column();
  }

  private static Matrix square(List<Double> x) {
    int size = (int) Math.sqrt(x.size());
    return Matrix.generate(size, size, (i, j) -> x.get(i * size + j));
  }

  private double inTrace(CellName cell) {
    GraphNode node = trace.graph().node(cell.node());
    Matrix matrix = cell.quantity() == Quantity.VALUE ? trace.value(node) : trace.gradient(node);
    return matrix.get(cell.row(), cell.column());
  }

  /// Rounding is in proportion to what was added up, of which the parts are a measure.
  private void same(Tree tree, double found, double wanted) {
    if (Double.compare(found, wanted) == 0) {
      return;
    }
    double scale = Math.max(1, Math.abs(wanted));
    for (Tree part : tree.parts()) {
      scale = Math.max(scale, Math.abs(part.value()));
    }
    assertThat(Math.abs(found - wanted))
        .as("%s: %s is not %s in %s", of, found, wanted, tree)
        .isLessThanOrEqualTo(1e-9 * scale);
  }
}
