package studio.backprop.explain;

import java.util.Set;
import studio.backprop.expression.Expression;
import studio.backprop.operation.BoundOperation;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;

/// Which cells of an operation depend on one cell of an operand, read off the gradient of the
/// operand in indices.
///
/// @param row a number or the row's own index where all of them are in one row, else a letter for
///   every row: the one that the gradient's cell is summed over, where that runs along the rows,
///   and else one that the cell does not use
/// @param column likewise
public record Dependence(Index row, Index column) {

  /// Of one cell of what a pullback sends back.
  static Dependence of(Pullback pullback, Index row, Index column) {
    Shape above = pullback.operation().upstream().shape();
    Finder rows = new Finder();
    Finder columns = new Finder();
    Set<Index> own = Set.of(row).equals(Set.of(column)) ? Set.of(row) : Set.of(row, column);
    Letters letters =
        pullback.arriving(
            row,
            column,
            (entry, _) -> {
              rows.meet(entry.row(), own);
              columns.meet(entry.column(), own);
            });
    Index across = rows.found(above.rows().value(), letters, own);
    Index down = columns.found(above.columns().value(), letters, Set.of(across));
    return new Dependence(across, down);
  }

  /// Whether an operation is a function of each cell of its first operand; what it has beside it is
  /// copied to each row, a knob.
  static boolean isOfOneNumber(BoundOperation operation) {
    return operation.operands().size() <= 2
        && operation.operands().getFirst().shape().sameSizes(operation.value().shape())
        && operation.operands().stream().skip(1).allMatch(knob -> knob.shape().rows().isOne())
        && isElementwise(operation);
  }

  /// Whether an operation's value is a function of each cell of its operands for itself.
  private static boolean isElementwise(BoundOperation operation) {
    return operation.inner().stream().allMatch(inner -> isElementwise(inner.expression()))
        && isElementwise(operation.value());
  }

  /// Whether every cell that a cell is made of stands where it does.
  static boolean isElementwise(Expression value) {
    Index.Letter i = new Index.Letter("i", value.shape().rows().value());
    Index.Letter j = new Index.Letter("j", value.shape().columns().value());
    boolean[] own = {true};
    Scalar cell = value.cell(i, j, new Letters());
    Entries.visit(
        cell,
        (entry, _) ->
            own[0] &=
                stands(entry.row(), i, entry.reference().shape().rows().isOne())
                    && stands(entry.column(), j, entry.reference().shape().columns().isOne()),
        () -> own[0] = false);
    return own[0];
  }

  private static boolean stands(Index index, Index.Letter where, boolean isCopied) {
    return index.equals(where) || isCopied;
  }

  /// What the indices of one axis have in common.
  private static final class Finder {
    private boolean isLetter;
    private boolean isSame = true;
    private Index fixed = Index.at(-1);
    private boolean met;

    /// @param own the indices of the cell that is asked about, which are as good as numbers
    void meet(Index index, Set<Index> own) {
      boolean isFixed = index.isFixed() || own.contains(index);
      isSame &= !met || index.equals(fixed);
      isLetter |= !isFixed || !isSame;
      fixed = index;
      met = true;
    }

    /// @param letters those of the gradient's cell
    /// @param taken what stands for something else
    Index found(long range, Letters letters, Set<Index> taken) {
      if (met && !isLetter) {
        return fixed;
      }
      boolean isSummed =
          met
              && isSame
              && fixed instanceof Index.Letter letter
              && letter.range() == range
              && letters.has(letter)
              && !taken.contains(letter);
      return isSummed ? fixed : letters.fresh(range);
    }
  }
}
