package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import studio.backprop.expression.Reference.Entry;
import studio.backprop.expression.Whole.CellOf;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Scalar;

/// The cells of named matrices that a tree is made of.
final class Entries {
  private final BiConsumer<Entry, List<Index.Letter>> visitor;
  private final Runnable onWhole;
  private final List<Index.Letter> around;

  private Entries(
      BiConsumer<Entry, List<Index.Letter>> visitor, Runnable onWhole, List<Index.Letter> around) {
    this.visitor = visitor;
    this.onWhole = onWhole;
    this.around = around;
  }

  /// Visits every cell, with the letters that are summed over around it.
  static void visit(Scalar scalar, BiConsumer<Entry, List<Index.Letter>> visitor) {
    visit(scalar, visitor, () -> {});
  }

  /// @param onWhole what is done of a cell that is worked out of many at once
  static void visit(
      Scalar scalar, BiConsumer<Entry, List<Index.Letter>> visitor, Runnable onWhole) {
    new Entries(visitor, onWhole, List.of()).visit(scalar);
  }

  private void visit(Scalar scalar) {
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

  private Entries inside(Index.Letter letter) {
    List<Index.Letter> letters = new ArrayList<>(around);
    letters.add(letter);
    return new Entries(visitor, onWhole, letters);
  }
}
