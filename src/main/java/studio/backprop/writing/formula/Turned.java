package studio.backprop.writing.formula;

import java.util.List;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Axis;
import studio.backprop.writing.formula.Formula.Kind;

/// A formula in the other form: with every matrix laid on its side, X·W is W·X.
///
/// It is the transpose pushed inwards, (X·W)ᵀ = Wᵀ·Xᵀ, where a name now stands for the matrix laid
/// on its side: products change their order, rows are columns, and what was transposed still is.
public final class Turned {
  private Turned() {}

  /// The same in the other form; twice, and it is as it was.
  public static Formula of(Formula formula) {
    return switch (formula) {
      case Formula.Name _,
          Formula.Inner _,
          Formula.Exact _,
          Formula.Letter _,
          Formula.Rounded _,
          Formula.Position _ ->
          formula;
      case Formula.Gradient(var objective, Formula of) -> new Formula.Gradient(objective, of(of));
      case Formula.Partial(Formula of, Formula by) -> new Formula.Partial(of(of), of(by));
      case Formula.Cell(Formula matrix, var row, var column) ->
          new Formula.Cell(of(matrix), /* row= */ column, /* column= */ row);
      case Formula.Sum(List<Formula> terms) -> new Formula.Sum(all(terms));
      case Formula.Product(Kind kind, List<Formula> factors) ->
          new Formula.Product(kind, kind == Kind.MATRIX ? all(factors.reversed()) : all(factors));
      case Formula.Fraction(Formula above, Formula below) ->
          new Formula.Fraction(of(above), of(below));
      case Formula.Power(Formula base, int exponent) -> new Formula.Power(of(base), exponent);
      case Formula.Transposed(Formula of) -> Formula.transposed(of(of));
      case Formula.Inverse(Formula of) -> new Formula.Inverse(of(of));
      case Formula.Call(var sign, List<Formula> arguments) ->
          new Formula.Call(sign, all(arguments));
      case Formula.LogDeterminant(Formula of) -> new Formula.LogDeterminant(of(of));
      case Formula.Over(var letter, Formula body) -> new Formula.Over(letter, of(body));
      case Formula.Among(var sign, List<Formula> first, var letter, Formula each) ->
          new Formula.Among(sign, all(first), letter, of(each));
      case Formula.Total(Axes axes, Formula of) -> new Formula.Total(axes.transposed(), of(of));
      case Formula.GroupTotal(Axis axis, var size, Formula of) ->
          new Formula.GroupTotal(axis.transposed(), size, of(of));
      case Formula.Repeated(Formula of, var times) -> new Formula.Repeated(of(of), times);
      case Formula.Where(var conditions, Formula body) -> new Formula.Where(conditions, of(body));
      case Formula.Bracket(Formula left, Formula right) -> new Formula.Bracket(of(left), of(right));
      case Formula.Shaped(Formula of, var shape) -> new Formula.Shaped(of(of), shape.transposed());
      case Formula.Filled(var matrix, Highlight highlight) ->
          new Formula.Filled(matrix.transposed(), highlight.transposed());
      case Formula.Marked(Formula of) -> new Formula.Marked(of(of));
      case Formula.Equation(Formula left, var relation, Formula right) ->
          new Formula.Equation(of(left), relation, of(right));
      case Formula.Slice(Formula matrix, var rows, var columns) ->
          new Formula.Slice(of(matrix), /* rows= */ columns, /* columns= */ rows);
      case Formula.Share(Formula quantity, var portion) -> new Formula.Share(of(quantity), portion);
    };
  }

  private static List<Formula> all(List<Formula> formulas) {
    return formulas.stream().map(Turned::of).toList();
  }
}
