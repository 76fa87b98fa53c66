package studio.backprop.explain;

import java.util.Comparator;
import java.util.List;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.Explanation.Product;

/// A long sum made short: its largest terms first, and the rest as one number.
///
/// @param shown the terms that are written out; in their own order where none is hidden
/// @param hidden how many are not
/// @param rest what those add up to
public record Folded(List<Product> shown, int hidden, double rest) {
  public Folded {
    shown = List.copyOf(shown);
  }

  /// Folds a contribution's terms where there are more than `most`.
  public static Folded of(Contribution contribution, int most) {
    List<Product> all = contribution.products();
    if (all.size() <= most) {
      return new Folded(all, 0, 0);
    }
    List<Product> largestFirst =
        all.stream()
            .sorted(Comparator.comparingDouble((Product term) -> -Math.abs(term.value())))
            .toList();
    double rest = largestFirst.stream().skip(most).mapToDouble(Product::value).sum();
    return new Folded(largestFirst.subList(0, most), all.size() - most, rest);
  }
}
