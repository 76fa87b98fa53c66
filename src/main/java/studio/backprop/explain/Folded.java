package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Term;

/// A long sum made short: its largest terms first, and the rest as one number.
///
/// @param value what all of them add up to
/// @param shown the terms that are written out; in their own order where none is hidden
/// @param hidden how many are not
/// @param rest what those add up to
public record Folded(double value, List<Term> shown, int hidden, double rest) {
  /// More terms than that nobody reads.
  public static final int FEW = 10;

  public Folded {
    shown = List.copyOf(shown);
  }

  /// Folds a contribution's terms where there are more than `most`.
  public static Folded of(Contribution contribution, int most) {
    return of(contribution.value(), contribution.terms(), most);
  }

  /// The summands of the chain rule, but for those cells that do not depend on the one after all.
  public static Folded of(Chain chain, int most) {
    List<Term> terms =
        chain.summands().stream()
            .filter(one -> !(one.derivative() instanceof Tree.Constant none && none.value() == 0))
            .map(one -> new Term(one.factors(), one.value()))
            .toList();
    return of(terms.stream().mapToDouble(Term::value).sum(), terms, most);
  }

  private static Folded of(double value, List<Term> all, int most) {
    if (all.size() <= most) {
      return new Folded(value, all, 0, 0);
    }
    List<Term> largest = new ArrayList<>();
    double rest = 0;
    for (Term term : all) {
      int at = largest.size();
      while (at > 0 && isLarger(term, largest.get(at - 1))) {
        at--;
      }
      largest.add(at, term);
      if (largest.size() > most) {
        rest += largest.removeLast().value();
      }
    }
    return new Folded(value, largest, all.size() - most, rest);
  }

  private static boolean isLarger(Term one, Term other) {
    return Double.compare(Math.abs(one.value()), Math.abs(other.value())) > 0;
  }
}
