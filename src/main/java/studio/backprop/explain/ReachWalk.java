package studio.backprop.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reference.Entry;
import studio.backprop.expression.Whole;
import studio.backprop.expression.Whole.CellOf;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.CellRange;
import studio.backprop.matrix.CellSet;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Condition;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Index.Letter;
import studio.backprop.scalar.Letters;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Shape;
import studio.backprop.trace.Trace;

/// Goes through a cell in indices and gathers the cells that it meets while its letters take all
/// their values.
final class ReachWalk {
  /// More cells than these are not counted out one by one.
  private static final long MOST = 3000;

  private final GraphNode of;
  private final TreeBuilder numbers;
  private final Letters letters = new Letters();
  private final LetterCounts counts = new LetterCounts();
  private final Map<Reference, CellSet> met = new LinkedHashMap<>();
  private final Map<Reference, CellSet> chosen = new LinkedHashMap<>();

  ReachWalk(Trace trace, GraphNode of) {
    this.of = of;
    this.numbers = new TreeBuilder(trace, of);
  }

  Letters letters() {
    return letters;
  }

  /// The index of so many rows or columns from the first on.
  Index within(String name, int first, int count) {
    if (count == 1) {
      return Index.at(first);
    }
    Letter letter = new Letter(name, count);
    return letter.plus(first);
  }

  /// Lets a letter take its first values only.
  void limit(Letter letter, long count) {
    counts.limit(letter, count);
  }

  Map<Reference, CellSet> met() {
    return met;
  }

  /// Those of them that come through where others do not.
  Map<Reference, CellSet> chosen() {
    return chosen;
  }

  void walk(Scalar scalar) {
    walk(scalar, ReachScope.OPEN);
  }

  private void walk(Scalar scalar, ReachScope scope) {
    switch (scalar) {
      case Scalar.Of(Entry entry) -> meet(entry, scope);
      case Scalar.Of(CellOf(Whole whole, Index row, _)) -> whole(whole, row, scope);
      case Scalar.Of _, Scalar.Constant _, Scalar.Position _ -> {}
      case Scalar.Sum(List<Scalar> terms) -> terms.forEach(term -> walk(term, scope));
      case Scalar.Product(List<Scalar> factors) -> product(factors, scope);
      case Scalar.Quotient(Scalar above, Scalar below) -> {
        walk(above, scope);
        walk(below, scope);
      }
      case Scalar.Power(Scalar base, _) -> walk(base, scope);
      case Scalar.Applied(_, List<Scalar> parts) -> parts.forEach(part -> walk(part, scope));
      case Scalar.Over(_, Scalar body) -> walk(body, scope);
      case Scalar.Among among -> among(among, scope);
      case Scalar.Where(List<Condition> conditions, Scalar body) ->
          walk(body, scope.and(conditions));
    }
  }

  /// Where a factor is 0 because it only says which cells count, the others do not.
  private void product(List<Scalar> factors, ReachScope scope) {
    List<Scalar> brackets = factors.stream().filter(this::isBracket).toList();
    for (Scalar factor : factors) {
      walk(factor, brackets.contains(factor) ? scope : scope.andBrackets(brackets));
    }
  }

  private boolean isBracket(Scalar factor) {
    return switch (factor) {
      case Scalar.Among(Basic function, _, _, _) -> function == Basic.IS_LARGEST;
      case Scalar.Of(Entry(Reference matrix, _, _)) -> of.operation().looksUpBy(matrix);
      default -> false;
    };
  }

  private void whole(Whole whole, Index row, ReachScope scope) {
    for (Expression part : whole.parts()) {
      Shape shape = part.shape();
      Index i = whole.isRowByRow() ? row : letters.fresh(shape.rows().value());
      walk(part.cell(i, letters.fresh(shape.columns().value()), letters), scope);
    }
  }

  private void among(Scalar.Among among, ReachScope scope) {
    walk(among.each(), scope);
    if (among.function() == Basic.IS_LARGEST) {
      ReachScope wins = scope.andBrackets(List.of(among));
      among.first().forEach(first -> choose(first, wins));
    } else {
      choose(among, scope);
    }
  }

  /// The cell that has the value of all of them, wherever the others of their letters stand.
  private void choose(Scalar.Among among, ReachScope scope) {
    ReachScope own =
        among.each() instanceof Scalar.Where(List<Condition> conditions, _)
            ? scope.and(conditions)
            : scope;
    if (!(inner(among.each()) instanceof Scalar.Of(Entry entry))) {
      return;
    }
    Set<Letter> around = own.letters(entry);
    around.remove(among.letter());
    long range = counts.applyAsLong(among.letter());
    if (counts.ways(around) * range > MOST) {
      return;
    }
    counts.each(
        around,
        at -> {
          long best = 0;
          double most = Double.NaN;
          for (long k = 0; k < range; k++) {
            at.set(among.letter(), k);
            double number = numbers.number(among.each(), at);
            if (k == 0 || among.function().at(most, number) != most) {
              best = k;
              most = number;
            }
          }
          at.set(among.letter(), best);
          if (own.holds(at, numbers)) {
            add(chosen, entry, at);
          }
        });
  }

  private void choose(Scalar first, ReachScope wins) {
    if (first instanceof Scalar.Of(Entry entry)) {
      Set<Letter> around = wins.letters(entry);
      if (counts.ways(around) <= MOST) {
        counts.each(
            around,
            at -> {
              if (wins.holds(at, numbers)) {
                add(chosen, entry, at);
              }
            });
      }
    }
  }

  private static Scalar inner(Scalar each) {
    return each instanceof Scalar.Where(_, Scalar body) ? body : each;
  }

  private void meet(Entry entry, ReachScope scope) {
    CellSet cells = cells(met, entry);
    Set<Letter> around = scope.letters(entry);
    if ((scope.isOpen() && isRectangle(entry)) || counts.ways(around) > MOST) {
      cells.add(rectangle(entry));
    } else {
      counts.each(
          around,
          at -> {
            if (scope.holds(at, numbers)) {
              add(met, entry, at);
            }
          });
    }
    of.operation()
        .opened(entry.reference())
        .ifPresent(inside -> walk(inside.cell(entry.row(), entry.column(), letters), scope));
  }

  /// Whether row and column go their ways independently and without gaps.
  private static boolean isRectangle(Entry entry) {
    return isPlain(entry.row())
        && isPlain(entry.column())
        && Collections.disjoint(
            IndexRange.letters(entry.row()), IndexRange.letters(entry.column()));
  }

  private static boolean isPlain(Index index) {
    return switch (index) {
      case Index.At _, Letter _ -> true;
      case Index.Computed(Index.Arithmetic sign, Index left, Index right, _) ->
          sign == Index.Arithmetic.PLUS && left instanceof Letter && right.isFixed();
    };
  }

  private CellRange rectangle(Entry entry) {
    Shape shape = entry.reference().shape();
    IndexRange rows = IndexRange.of(entry.row(), counts).within(shape.rows().value());
    IndexRange columns = IndexRange.of(entry.column(), counts).within(shape.columns().value());
    return new CellRange(rows.from(), columns.from(), rows.count(), columns.count());
  }

  private static void add(Map<Reference, CellSet> to, Entry entry, Letters.Values at) {
    cells(to, entry).add((int) entry.row().value(at), (int) entry.column().value(at));
  }

  private static CellSet cells(Map<Reference, CellSet> of, Entry entry) {
    return of.computeIfAbsent(entry.reference(), _ -> new CellSet());
  }
}
