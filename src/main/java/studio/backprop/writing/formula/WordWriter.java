package studio.backprop.writing.formula;

import java.util.List;
import java.util.stream.Collectors;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.Sign;
import studio.backprop.writing.Style.Gradients;
import studio.backprop.writing.formula.Formula.Kind;

/// Formulas read aloud: `Xᵀ times the gradient of S`.
public final class WordWriter {
  private final PlainWriter plain = new PlainWriter(Gradients.FRACTION);

  /// The words.
  public String write(Formula formula) {
    return switch (formula) {
      case Formula.Name(var label) -> label.plain();
      case Formula.Gradient(_, Formula of) -> "the gradient of " + write(of);
      case Formula.Cell(Formula matrix, Index row, Index column) ->
          "cell "
              + Indices.plain(row)
              + ", "
              + Indices.plain(column)
              + " of "
              + within(matrix, Binding.SCRIPT);
      case Formula.Constant(Scalar constant) -> number(constant);
      case Formula.Sum(List<Formula> terms) -> sum(terms);
      case Formula.Product(Kind kind, List<Formula> factors) ->
          formula.isNegative()
              ? "minus " + within(formula.withoutMinus(), Binding.PRODUCT)
              : factors(kind, factors);
      case Formula.Fraction(Formula above, Formula below) ->
          within(above, Binding.PRODUCT)
              + " divided, cell by cell, by "
              + within(below, Binding.SCRIPT);
      case Formula.Power(Formula base, int exponent) ->
          within(base, Binding.ATOM)
              + (exponent == 2 ? " squared" : " to the power of " + exponent);
      case Formula.Transposed(Formula of) ->
          of instanceof Formula.Name
              ? write(of) + "ᵀ"
              : within(of, Binding.QUOTIENT) + " transposed";
      case Formula.Inverse(Formula of) -> "the inverse of " + within(of, Binding.QUOTIENT);
      case Formula.Call(Sign sign, List<Formula> arguments) ->
          sign.plain()
              + " of "
              + arguments.stream()
                  .map(argument -> within(argument, Binding.QUOTIENT))
                  .collect(Collectors.joining(" and "));
      case Formula.LogDeterminant(Formula of) ->
          "the logarithm of the absolute determinant of " + within(of, Binding.QUOTIENT);
      case Formula.Over(Index.Letter letter, Formula body) ->
          "the sum over " + letter.name() + " of " + write(body);
      case Formula.Among(Sign sign, _, Index.Letter letter, Formula each) ->
          "the " + sign.plain() + " over " + letter.name() + " of " + write(each);
      case Formula.Total(var axis, Formula of) ->
          switch (axis) {
                case ROWS -> "the column sums of ";
                case COLUMNS -> "the row sums of ";
                case ALL -> "the sum of all cells of ";
              }
              + within(of, Binding.PRODUCT);
      case Formula.Shaped(Formula of, _) -> write(of);
      case Formula.Equation(Formula left, _, Formula right) -> write(left) + " is " + write(right);
      case Formula.Partial _,
          Formula.Where _,
          Formula.Bracket _,
          Formula.Position _,
          Formula.Slice _,
          Formula.Share _,
          Formula.Filled _ ->
          plain.write(formula);
    };
  }

  private String factors(Kind kind, List<Formula> factors) {
    StringBuilder product = new StringBuilder();
    for (int k = 0; k < factors.size(); k++) {
      Formula factor = factors.get(k);
      product
          .append(k == 0 ? "" : kind == Kind.CELLWISE ? " times, cell by cell, " : " times ")
          .append(
              Factors.needsBrackets(kind, factors, k) && !factor.isNegative()
                  ? "(" + write(factor) + ")"
                  : within(factor, Binding.PRODUCT));
    }
    return product.toString();
  }

  private String number(Scalar constant) {
    return plain.write(new Formula.Constant(constant));
  }

  private String sum(List<Formula> terms) {
    StringBuilder sum = new StringBuilder(write(terms.getFirst()));
    for (Formula term : terms.subList(1, terms.size())) {
      sum.append(term.isNegative() ? " minus " : " plus ")
          .append(within(term.withoutMinus(), Binding.PRODUCT));
    }
    return sum.toString();
  }

  private String within(Formula formula, Binding place) {
    boolean isWord = formula instanceof Formula.Gradient || formula instanceof Formula.Call;
    return !isWord && formula.binding().isLooserThan(place)
        ? "(" + write(formula) + ")"
        : write(formula);
  }
}
