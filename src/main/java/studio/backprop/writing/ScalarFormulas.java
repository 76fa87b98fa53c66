package studio.backprop.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studio.backprop.expression.OneHot;
import studio.backprop.scalar.Atom;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.scalar.Variable;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Kind;

/// The formula of a tree of numbers: of a cell in indices, or of a function's definition.
final class ScalarFormulas {
  private final Kind product;
  private final Function<Atom, Formula> atoms;

  /// @param atoms what stands for each of its atoms
  ScalarFormulas(Kind product, Function<Atom, Formula> atoms) {
    this.product = product;
    this.atoms = atoms;
  }

  /// A definition, with formulas in the place of its variables.
  ///
  /// @param product what stands between two factors
  ScalarFormulas(Kind product, List<Formula> variables) {
    this(
        product,
        atom ->
            switch (atom) {
              case Variable variable -> variables.get(variable.position());
              default -> throw new IllegalArgumentException("a definition has variables only");
            });
  }

  /// A number that is no cell: `2/n`.
  static Formula constant(Scalar constant) {
    return new ScalarFormulas(Kind.NUMBERS, List.of()).of(constant);
  }

  Formula of(Scalar scalar) {
    return switch (scalar) {
      case Scalar.Constant constant ->
          constant.isNamed()
              ? new Formula.Letter(constant.name())
              : new Formula.Exact(constant.value());
      case Scalar.Of(Atom atom) -> atoms.apply(atom);
      case Scalar.Position(Index index) -> new Formula.Position(index);
      case Scalar.Sum(List<Scalar> terms) -> new Formula.Sum(flat(terms));
      case Scalar.Product(List<Scalar> factors) -> product(factors);
      case Scalar.Quotient(Scalar above, Scalar below) ->
          new Formula.Fraction(of(above), of(below));
      case Scalar.Power(Scalar base, int exponent) -> new Formula.Power(of(base), exponent);
      case Scalar.Applied(var function, List<Scalar> numbers) -> applied(function, numbers);
      case Scalar.Over(Index.Letter letter, Scalar body) -> new Formula.Over(letter, of(body));
      case Scalar.Among(var function, List<Scalar> first, Index.Letter letter, Scalar each) ->
          new Formula.Among(function.sign(), all(first), letter, of(each));
      case Scalar.Where(var conditions, Scalar body) -> new Formula.Where(conditions, of(body));
    };
  }

  private List<Formula> all(List<Scalar> scalars) {
    return scalars.stream().map(this::of).toList();
  }

  private List<Formula> flat(List<Scalar> terms) {
    List<Formula> flat = new ArrayList<>();
    for (Formula term : all(terms)) {
      flat.addAll(term.terms());
    }
    return flat;
  }

  /// Numbers stand in front: they are no cells of a matrix, whatever stands between the others.
  private Formula product(List<Scalar> factors) {
    List<Formula> numbers = new ArrayList<>();
    List<Formula> others = new ArrayList<>();
    for (Formula factor : all(factors)) {
      for (Formula one : factor.multiplied()) {
        (one.isConstant() ? numbers : others).add(one);
      }
    }
    if (others.isEmpty()) {
      return new Formula.Product(Kind.NUMBERS, numbers);
    }
    Formula rest = others.size() == 1 ? others.getFirst() : new Formula.Product(product, others);
    if (numbers.isEmpty()) {
      return rest;
    }
    boolean isRest = product == Kind.NUMBERS && rest instanceof Formula.Product;
    numbers.addAll(isRest ? others : List.of(rest));
    return new Formula.Product(Kind.NUMBERS, numbers);
  }

  private Formula applied(studio.backprop.scalar.Function function, List<Scalar> numbers) {
    if (function instanceof ScalarFunction defined && defined.isWrittenOut()) {
      return of(defined.definition().with(numbers));
    }
    return function.equals(OneHot.IS_EQUAL)
        ? new Formula.Bracket(of(numbers.getFirst()), of(numbers.getLast()))
        : new Formula.Call(function.sign(), all(numbers));
  }
}
