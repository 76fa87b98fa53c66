package studio.backprop.notation;

import java.util.List;
import studio.backprop.expression.Extents;
import studio.backprop.expression.Reference;
import studio.backprop.scalar.Basic;
import studio.backprop.scalar.Function;
import studio.backprop.scalar.Origin;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.scalar.Variable;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;

/// Writes trees of numbers: a coefficient, or what a function that has no word is defined as.
///
/// @param sized matrices whose sizes may be asked for by name
record ScalarWording(List<Sized> sized) {

  /// A matrix that has a name.
  record Sized(Reference matrix, Phrase name) {}

  /// @param numbers what stands in the place of the tree's variables
  /// @throws NoWordException where the notation has no word
  Phrase of(Scalar tree, List<Phrase> numbers) {
    return switch (tree) {
      case Scalar.Constant constant -> constant(constant);
      case Scalar.Of(Variable variable) -> numbers.get(variable.position());
      case Scalar.Sum(List<Scalar> terms) ->
          terms.stream().map(term -> of(term, numbers)).reduce(Phrase::plus).orElseThrow();
      case Scalar.Product(List<Scalar> factors) -> product(factors, numbers);
      case Scalar.Quotient(Scalar above, Scalar below) ->
          of(above, numbers).over(of(below, numbers));
      case Scalar.Power(Scalar base, int exponent) -> of(base, numbers).power(exponent);
      case Scalar.Applied(Function function, List<Scalar> of) ->
          applied(function, of.stream().map(argument -> of(argument, numbers)).toList());
      case Scalar.Of _, Scalar.Position _, Scalar.Over _, Scalar.Among _, Scalar.Where _ ->
          throw new NoWordException();
    };
  }

  private Phrase product(List<Scalar> factors, List<Phrase> numbers) {
    boolean isNegated =
        factors.size() > 1
            && factors.getFirst() instanceof Scalar.Constant sign
            && sign.isMinusOne();
    Phrase product =
        factors.subList(isNegated ? 1 : 0, factors.size()).stream()
            .map(factor -> of(factor, numbers))
            .reduce(Phrase::times)
            .orElseThrow();
    return isNegated ? product.negated() : product;
  }

  /// A size by the matrix that has it, `rows(X)`; what else has a name, as a number.
  private Phrase constant(Scalar.Constant constant) {
    if (constant.origin() instanceof Origin.Symbol) {
      for (Sized matrix : sized) {
        for (Axis axis : Axis.values()) {
          if (Extents.of(matrix.matrix().shape().along(axis)).equals(constant)) {
            String function = axis.of("rows", "columns");
            return Phrase.call(function, Shape.SCALAR, List.of(matrix.name().syntax()));
          }
        }
      }
    }
    return Phrase.number(constant.value());
  }

  Phrase applied(Function function, List<Phrase> numbers) {
    return switch (function) {
      case Basic basic -> basic(basic, numbers);
      case ScalarFunction defined ->
          Cellwise.wordFor(defined)
              .map(word -> numbers.getFirst().under(word))
              .orElseGet(() -> of(defined.definition(), numbers));
      case Function.Defined _ -> throw new NoWordException();
    };
  }

  /// max(a, b) is relu(b − a) + a, and min(a, b) is b − relu(b − a), whose slopes are also theirs
  /// where both are the same.
  private static Phrase basic(Basic function, List<Phrase> numbers) {
    Phrase first = numbers.getFirst();
    Phrase last = numbers.getLast();
    return switch (function) {
      case EXP -> first.under("exp");
      case LOG -> first.under("log");
      case SQRT -> first.under("sqrt");
      case ABS -> first.under("abs");
      case SIGN -> first.under("sign");
      case STEP -> first.under("step");
      case MAX -> first.isZero() ? last.under("relu") : above(first, last).plus(first);
      case MIN -> last.minus(above(first, last));
      case IS_LARGEST -> throw new NoWordException();
    };
  }

  private static Phrase above(Phrase least, Phrase phrase) {
    return (least.isZero() ? phrase : phrase.minus(least)).under("relu");
  }
}
