package studio.backprop.expression;

import java.util.ArrayList;
import java.util.List;

/// A product of factors: one summand of a cell.
///
/// @param factors at least one
public record Term(List<Factor> factors) {

  public Term {
    factors = List.copyOf(factors);
  }

  public static Term of(Factor... factors) {
    return new Term(List.of(factors));
  }

  /// The product of the factors.
  public double value() {
    double product = 1;
    for (Factor factor : factors) {
      product *= factor.value();
    }
    return product;
  }

  /// This product times another.
  public Term times(Term other) {
    List<Factor> all = new ArrayList<>(factors);
    all.addAll(other.factors);
    return new Term(all);
  }

  /// Every product of one term from the left and one from the right: (a + b)(c + d) multiplied out.
  public static List<Term> product(List<Term> left, List<Term> right) {
    List<Term> products = new ArrayList<>(left.size() * right.size());
    for (Term a : left) {
      for (Term b : right) {
        products.add(a.times(b));
      }
    }
    return products;
  }
}
