package studio.backprop.writing.formula;

import java.util.List;
import studio.backprop.language.Language;
import studio.backprop.scalar.Index;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.Sign;
import studio.backprop.shape.Size;
import studio.backprop.writing.Style;
import studio.backprop.writing.formula.Formula.Kind;

/// Formulas read aloud: `Xᵀ times the gradient of S`.
public final class WordWriter {
  private final PlainWriter plain;
  private final Vocabulary words;

  public WordWriter(Language language) {
    this.plain = new PlainWriter(Style.USUAL.with(language));
    this.words = Vocabulary.of(language);
  }

  /// The words.
  public String write(Formula formula) {
    return switch (formula) {
      case Formula.Name(var label) -> label.plain();
      case Formula.Gradient(_, Formula of) -> words.plain("spoken-gradient", write(of));
      case Formula.Cell(Formula matrix, Index row, Index column) ->
          words.plain(
              "spoken-cell",
              Indices.plain(row),
              Indices.plain(column),
              within(matrix, Binding.SCRIPT));
      case Formula.Constant(Scalar constant) -> number(constant);
      case Formula.Sum(List<Formula> terms) -> sum(terms);
      case Formula.Product(Kind kind, List<Formula> factors) ->
          formula.isNegative()
              ? words.plain("spoken-minus", within(formula.withoutMinus(), Binding.PRODUCT))
              : factors(kind, factors);
      case Formula.Fraction(Formula above, Formula below) ->
          words.plain(
              "spoken-over-cellwise",
              within(above, Binding.PRODUCT),
              within(below, Binding.SCRIPT));
      case Formula.Power(Formula base, int exponent) ->
          words.plain("spoken-power", within(base, Binding.ATOM), exponent);
      case Formula.Transposed(Formula of) ->
          of instanceof Formula.Name && of.binding() == Binding.ATOM
              ? write(of) + "ᵀ"
              : words.plain("spoken-transposed", within(of, Binding.QUOTIENT));
      case Formula.Inverse(Formula of) ->
          words.plain("spoken-inverse", within(of, Binding.QUOTIENT));
      case Formula.Call(Sign sign, List<Formula> arguments) ->
          words.plain(
              "spoken-call",
              words.spoken(sign),
              arguments.stream()
                  .map(argument -> within(argument, Binding.QUOTIENT))
                  .reduce((all, next) -> words.plain("spoken-and", all, next))
                  .orElseThrow());
      case Formula.LogDeterminant(Formula of) ->
          words.plain("spoken-log-determinant", within(of, Binding.QUOTIENT));
      case Formula.Over(Index.Letter letter, Formula body) ->
          words.plain("spoken-sum", letter.name(), write(body));
      case Formula.Among(Sign sign, _, Index.Letter letter, Formula each) ->
          words.plain("spoken-among", words.plain(sign), letter.name(), write(each));
      case Formula.Total(var axis, Formula of) ->
          words.plain(
              switch (axis) {
                case ROWS -> "spoken-column-sums";
                case COLUMNS -> "spoken-row-sums";
                case ALL -> "spoken-sum-of-all";
              },
              within(of, Binding.PRODUCT));
      case Formula.GroupTotal(var axis, Size size, Formula of) ->
          words.plain(
              "spoken-sum",
              words.plain(axis == Formula.Axis.ROWS ? "each-rows" : "each-columns", size.symbol()),
              within(of, Binding.PRODUCT));
      case Formula.Repeated(Formula of, Size times) ->
          words.plain("spoken-repeated", within(of, Binding.QUOTIENT), times.symbol());
      case Formula.Shaped(Formula of, _) -> write(of);
      case Formula.Equation(Formula left, _, Formula right) ->
          words.plain("spoken-equation", write(left), write(right));
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
    String product = "";
    for (int k = 0; k < factors.size(); k++) {
      Formula factor = factors.get(k);
      String written =
          Factors.needsBrackets(kind, factors, k) && !factor.isNegative()
              ? "(" + write(factor) + ")"
              : within(factor, Binding.PRODUCT);
      product =
          k == 0
              ? written
              : words.plain(
                  kind == Kind.CELLWISE ? "spoken-times-cellwise" : "spoken-times",
                  product,
                  written);
    }
    return product;
  }

  private String number(Scalar constant) {
    return plain.write(new Formula.Constant(constant));
  }

  private String sum(List<Formula> terms) {
    String sum = write(terms.getFirst());
    for (Formula term : terms.subList(1, terms.size())) {
      sum =
          words.plain(
              term.isNegative() ? "spoken-less" : "spoken-plus",
              sum,
              within(term.withoutMinus(), Binding.PRODUCT));
    }
    return sum;
  }

  private String within(Formula formula, Binding place) {
    boolean isWord = formula instanceof Formula.Gradient || formula instanceof Formula.Call;
    return !isWord && formula.binding().isLooserThan(place)
        ? "(" + write(formula) + ")"
        : write(formula);
  }
}
