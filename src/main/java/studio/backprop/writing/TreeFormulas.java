package studio.backprop.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.backprop.explain.Tree;
import studio.backprop.expression.Inverse;
import studio.backprop.expression.LogDeterminant;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Numeral;
import studio.backprop.scalar.Scalar;
import studio.backprop.writing.formula.Formula;
import studio.backprop.writing.formula.Formula.Kind;
import studio.backprop.writing.style.MathText;

/// The formula of what a number is made of, with the names of its cells or their numbers.
final class TreeFormulas {
  private static final Formula GAP = new Formula.Name(new MathText("\\cdots", "…"));

  private final Function<Tree, Formula> leaves;
  private final Opened told;

  private TreeFormulas(Opened told, Function<Tree, Formula> leaves) {
    this.told = told;
    this.leaves = leaves;
  }

  static Formula of(Tree tree, Names names) {
    return of(Opened.whole(tree), names);
  }

  static Formula of(Opened told, Names names) {
    return new TreeFormulas(
            told,
            leaf ->
                switch (leaf) {
                  case Tree.Cell cell -> names.of(cell.name());
                  case Tree.InnerCell inner -> names.of(inner.name());
                  case Tree.Constant(Scalar constant, _) -> ScalarFormulas.constant(constant);
                  default -> throw new IllegalArgumentException("not a leaf");
                })
        .of(told.tree());
  }

  /// The same with numbers in the place of cells and symbols: `1 / (1 + exp(−0.5))`.
  static Formula inNumbers(Opened told, DoubleFunction<Numeral> rounded) {
    return new TreeFormulas(
            told,
            leaf ->
                leaf instanceof Tree.Constant constant && isLiteral(constant)
                    ? ScalarFormulas.constant(constant.constant())
                    : new Formula.Rounded(rounded.apply(leaf.value())))
        .of(told.tree());
  }

  /// Whether it is written as the number that it is.
  static boolean isLiteral(Tree.Constant constant) {
    return constant.constant() instanceof Scalar.Constant number && !number.isNamed();
  }

  private Formula of(Tree tree) {
    if (told.isLeaf(tree)) {
      return leaves.apply(tree);
    }
    return switch (tree) {
      case Tree.Cell _, Tree.InnerCell _, Tree.Constant _ -> leaves.apply(tree);
      case Tree.Sum(List<Tree> terms, _) -> new Formula.Sum(all(terms));
      case Tree.Product(List<Tree> factors, _) -> new Formula.Product(Kind.NUMBERS, all(factors));
      case Tree.Quotient(Tree above, Tree below, _) -> new Formula.Fraction(of(above), of(below));
      case Tree.Power(Tree base, int exponent, _) -> new Formula.Power(of(base), exponent);
      case Tree.Applied applied -> applied(applied);
    };
  }

  /// A function of all cells of a matrix, or of one of its rows, is one of that matrix:
  /// `softmax(S)[0,2]`.
  private Formula applied(Tree.Applied applied) {
    List<Formula> arguments = all(applied.of());
    Set<Formula> matrices =
        arguments.stream()
            .map(one -> one instanceof Formula.Cell(Formula matrix, _, _) ? matrix : one)
            .collect(Collectors.toSet());
    Formula matrix = matrices.iterator().next();
    if (matrices.size() == 1 && applied.whole().orElse(null) instanceof LogDeterminant) {
      return new Formula.LogDeterminant(matrix);
    }
    return applied
        .place()
        .filter(_ -> matrices.size() == 1)
        .<Formula>map(place ->
            new Formula.Cell(
                place.whole() instanceof Inverse
                    ? new Formula.Inverse(matrix)
                    : new Formula.Call(applied.sign(), List.of(matrix)),
                Index.at(place.row()),
                Index.at(place.column())))
        .orElseGet(() -> new Formula.Call(applied.sign(), arguments));
  }

  private List<Formula> all(List<Tree> trees) {
    List<Formula> all = new ArrayList<>(told.shown(trees).stream().map(this::of).toList());
    if (told.isLong(trees)) {
      all.add(all.size() - 1, GAP);
    }
    return all;
  }
}
