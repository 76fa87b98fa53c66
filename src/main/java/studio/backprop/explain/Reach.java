package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.CellRange;
import studio.backprop.matrix.CellSet;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.trace.Trace;

/// Which cells some cells of an expression are made of, read off its cell in indices: of a product
/// a row and a column, of a convolution what lies under the filter. Only what data decides, a
/// word's row or the largest of a window, is looked up.
///
/// It is the work of a formula, not of its matrices: where very many cells would have to be counted
/// out one by one, it is the rectangle around them.
public final class Reach {
  private Reach() {}

  /// Cells of one matrix.
  ///
  /// @param chosen whether it is these among others that come through, as the largest of a window
  public record Part(Reference matrix, CellRange cells, boolean chosen) {}

  /// What cells are made of.
  ///
  /// @param of the operation whose expression it is
  /// @param made the cells
  /// @param terms how many terms of the outermost sum are counted in, from the first; all where
  ///   there are no more
  public static List<Part> of(
      Trace trace, GraphNode of, Expression expression, CellRange made, long terms) {
    ReachWalk walk = new ReachWalk(trace, of);
    Index row = walk.within("i", made.row(), made.rows());
    Index column = walk.within("j", made.column(), made.columns());
    Scalar cell = expression.cell(row, column, walk.letters());
    outermost(cell).ifPresent(letter -> walk.limit(letter, Math.min(terms, letter.range())));
    walk.walk(cell);
    List<Part> parts = new ArrayList<>();
    gather(walk.met(), false, parts);
    gather(walk.chosen(), true, parts);
    return parts;
  }

  /// How many terms the outermost sum of one cell has; 1 where it is none.
  public static long terms(Expression expression) {
    Scalar cell = expression.cell(Index.at(0), Index.at(0), new Letters());
    return outermost(cell).map(Index.Letter::range).orElse(1L);
  }

  private static void gather(Map<Reference, CellSet> from, boolean chosen, List<Part> parts) {
    from.forEach((matrix, cells) ->
        cells.ranges().forEach(range -> parts.add(new Part(matrix, range, chosen))));
  }

  /// The letter of the first sum of more than one term.
  private static Optional<Index.Letter> outermost(Scalar scalar) {
    return switch (scalar) {
      case Scalar.Over(Index.Letter letter, Scalar body) ->
          letter.range() > 1 ? Optional.of(letter) : outermost(body);
      case Scalar.Sum(List<Scalar> terms) -> first(terms);
      case Scalar.Product(List<Scalar> factors) -> first(factors);
      case Scalar.Quotient(Scalar above, Scalar below) -> first(List.of(above, below));
      case Scalar.Power(Scalar base, _) -> outermost(base);
      case Scalar.Applied(_, List<Scalar> of) -> first(of);
      case Scalar.Where(_, Scalar body) -> outermost(body);
      case Scalar.Constant _, Scalar.Of _, Scalar.Position _, Scalar.Among _ -> Optional.empty();
    };
  }

  private static Optional<Index.Letter> first(List<Scalar> parts) {
    return parts.stream().flatMap(part -> outermost(part).stream()).findFirst();
  }
}
