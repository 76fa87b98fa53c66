package studio.backprop.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Expression;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Edge;
import studio.backprop.scalar.Scalar;

/// Why one cell is what it is.
///
/// The factors of a term multiply to it, the terms of a contribution add up to it, and the
/// contributions add up to the cell.
///
/// @param contributions for a value one, from its own operation, and for a parameter that has moved
///   what it was and the step; for a gradient one for each wire that something comes back along;
///   none where nothing does
public record Explanation(CellName cell, double value, List<Contribution> contributions) {
  public Explanation {
    contributions = List.copyOf(contributions);
  }

  /// The cells of nodes that each term is made of; terms of numbers that are no cells have none.
  public List<List<CellName>> cells() {
    return contributions.stream()
        .flatMap(contribution -> contribution.terms().stream())
        .map(Term::cells)
        .toList();
  }

  /// What one operation contributes.
  ///
  /// @param from whose it is: the operation's, or the leaf's itself
  /// @param edge the wire that a gradient comes back along
  /// @param source the expression and its cell in indices; empty where the number is given
  /// @param tree the cell in numbers
  public record Contribution(
      From from, Optional<Edge> edge, Optional<Source> source, double value, Tree tree) {

    /// The tree as a sum of products.
    public List<Term> terms() {
      return Term.of(tree);
    }
  }

  /// Where a contribution comes from.
  ///
  /// @param formula whole matrices at a time: `Xᵀ · ∂L/∂S`
  /// @param cell the same for this cell: `Σₖ X[k,0] · ∂L/∂S[k,2]`
  public record Source(Expression formula, Scalar cell) {}

  /// One product of the sum.
  public record Term(List<Tree> factors, double value) {
    public Term {
      factors = List.copyOf(factors);
    }

    private static Term product(List<Tree> factors) {
      double value = 1;
      for (Tree factor : factors) {
        value *= factor.value();
      }
      return new Term(factors, value);
    }

    /// The terms of a tree: (a + b)·c multiplied out, one sum of a product at the most.
    public static List<Term> of(Tree tree) {
      return switch (tree) {
        case Tree.Sum(List<Tree> terms, _) -> terms.stream().flatMap(t -> of(t).stream()).toList();
        case Tree.Product(List<Tree> factors, _) -> multipliedOut(factors);
        case Tree.Quotient(Tree above, Tree below, _) when above instanceof Tree.Sum ->
            of(above).stream().map(term -> term.over(below)).toList();
        case Tree.Constant(_, double value) when value == 0 -> List.of();
        default -> List.of(product(List.of(tree)));
      };
    }

    private static List<Term> multipliedOut(List<Tree> factors) {
      for (int k = 0; k < factors.size(); k++) {
        List<Term> inner = of(factors.get(k));
        if (inner.size() > 1) {
          List<Term> terms = new ArrayList<>();
          for (Term one : inner) {
            List<Tree> all = new ArrayList<>(factors.subList(0, k));
            all.addAll(one.factors());
            all.addAll(factors.subList(k + 1, factors.size()));
            terms.add(product(all));
          }
          return terms;
        }
      }
      return List.of(product(factors));
    }

    private Term over(Tree below) {
      List<Tree> all = new ArrayList<>(factors.subList(0, factors.size() - 1));
      all.add(Tree.Quotient.of(factors.getLast(), below));
      return product(all);
    }

    /// The cells of nodes among its factors, and inside them.
    public List<CellName> cells() {
      return factors.stream()
          .flatMap(Tree::all)
          .filter(Tree.Cell.class::isInstance)
          .map(part -> ((Tree.Cell) part).name())
          .distinct()
          .toList();
    }
  }
}
