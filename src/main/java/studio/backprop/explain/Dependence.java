package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import studio.backprop.expression.CellOf;
import studio.backprop.expression.Entry;
import studio.backprop.expression.Expression;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// Which cells of an operation depend on one cell of an operand, read off the gradient of the
/// operand in indices.
///
/// @param row a number or the row's own index where all of them are in one row, else a letter for
///   every row
/// @param column likewise
public record Dependence(Index row, Index column) {

  /// Of one cell of what a pullback sends back.
  static Dependence of(Pullback pullback, Index row, Index column) {
    Shape above = pullback.operation().upstream().shape();
    Finder rows = new Finder();
    Finder columns = new Finder();
    Set<Index> own = Set.of(row).equals(Set.of(column)) ? Set.of(row) : Set.of(row, column);
    pullback.arriving(
        row,
        column,
        (entry, _) -> {
          rows.meet(entry.row(), own);
          columns.meet(entry.column(), own);
        });
    Letters letters = new Letters();
    Index across = rows.found(above.rows().value(), letters);
    return new Dependence(across, columns.found(above.columns().value(), letters));
  }

  /// Every cell of a named matrix in a tree, with the letters that are summed over around it.
  static void entries(Scalar scalar, BiConsumer<Entry, List<Index.Letter>> visitor) {
    new Visit(visitor, List.of()).visit(scalar);
  }

  /// Whether a value is a function of each cell of its operands for itself: every cell in it stands
  /// where the result does.
  public static boolean isElementwise(Expression value) {
    Index.Letter i = new Index.Letter("i", value.shape().rows().value());
    Index.Letter j = new Index.Letter("j", value.shape().columns().value());
    boolean[] own = {true};
    Scalar cell = value.cell(i, j, new Letters());
    new Visit(
            (entry, _) ->
                own[0] &=
                    stands(entry.row(), i, entry.reference().shape().rows().isOne())
                        && stands(entry.column(), j, entry.reference().shape().columns().isOne()),
            List.of())
        .onWhole(() -> own[0] = false)
        .visit(cell);
    return own[0];
  }

  private static boolean stands(Index index, Index.Letter where, boolean isCopied) {
    return index.equals(where) || isCopied;
  }

  /// What the indices of one axis have in common.
  private static final class Finder {
    private boolean isLetter;
    private Index fixed = Index.at(-1);
    private boolean met;

    /// @param own the indices of the cell that is asked about, which are as good as numbers
    void meet(Index index, Set<Index> own) {
      boolean isFixed = index.isFixed() || own.contains(index);
      isLetter |= !isFixed || (met && !index.equals(fixed));
      fixed = index;
      met = true;
    }

    Index found(long range, Letters letters) {
      return isLetter || !met ? letters.fresh(range) : fixed;
    }
  }

  private static final class Visit {
    private final BiConsumer<Entry, List<Index.Letter>> visitor;
    private final List<Index.Letter> around;
    private Runnable onWhole = () -> {};

    Visit(BiConsumer<Entry, List<Index.Letter>> visitor, List<Index.Letter> around) {
      this.visitor = visitor;
      this.around = around;
    }

    Visit onWhole(Runnable action) {
      onWhole = action;
      return this;
    }

    void visit(Scalar scalar) {
      switch (scalar) {
        case Scalar.Of(Entry entry) -> visitor.accept(entry, around);
        case Scalar.Of(CellOf _) -> onWhole.run();
        case Scalar.Of _, Scalar.Constant _, Scalar.Position _ -> {}
        case Scalar.Sum(List<Scalar> terms) -> terms.forEach(this::visit);
        case Scalar.Product(List<Scalar> factors) -> factors.forEach(this::visit);
        case Scalar.Quotient(Scalar above, Scalar below) -> {
          visit(above);
          visit(below);
        }
        case Scalar.Power(Scalar base, _) -> visit(base);
        case Scalar.Applied(_, List<Scalar> of) -> of.forEach(this::visit);
        case Scalar.Over(Index.Letter letter, Scalar body) -> inside(letter).visit(body);
        case Scalar.Among(_, List<Scalar> first, Index.Letter letter, Scalar each) -> {
          first.forEach(this::visit);
          inside(letter).visit(each);
        }
        case Scalar.Where(_, Scalar body) -> visit(body);
      }
    }

    private Visit inside(Index.Letter letter) {
      List<Index.Letter> letters = new ArrayList<>(around);
      letters.add(letter);
      return new Visit(visitor, letters).onWhole(onWhole);
    }
  }
}
