package studio.backprop.notation;

import java.util.List;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Quotient;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;
import studio.backprop.shape.Shape;

/// What the signs and functions of cells make of terms: a number of numbers, else a matrix.
final class CellByCell {
  private CellByCell() {}

  static Term negated(Term term) {
    return switch (term) {
      case Term.Known(Scalar value) -> new Term.Known(value.negated());
      case Term.Computed(Expression matrix) -> new Term.Computed(matrix.negated());
    };
  }

  /// @param exponent at least 0
  static Term power(Term base, int exponent) {
    return switch (base) {
      case Term.Known(Scalar value) -> new Term.Known(new Scalar.Power(value, exponent));
      case Term.Computed(Expression matrix) ->
          new Term.Computed(
              switch (exponent) {
                case 0 -> new Constant(1, matrix.shape());
                case 1 -> matrix;
                case 2 -> matrix.squared();
                default ->
                    matrix.map(ScalarFunction.plain(new Scalar.Power(ScalarFunction.X, exponent)));
              });
    };
  }

  static Term applied(ScalarFunction function, Term term) {
    return switch (term) {
      case Term.Known(Scalar value) ->
          new Term.Known(
              function.isNamed()
                  ? new Scalar.Applied(function, List.of(value))
                  : function.definition().with(List.of(value)));
      case Term.Computed(Expression matrix) ->
          new Term.Computed(
              function.definition().equals(ScalarFunction.X.squared())
                  ? matrix.squared()
                  : new Mapped(function, List.of(matrix)));
    };
  }

  /// A sign other than `@`.
  ///
  /// @param shape what both are copied to
  static Term of(Syntax.Sign sign, Term left, Term right, Shape shape) {
    if (left instanceof Term.Known(Scalar a) && right instanceof Term.Known(Scalar b)) {
      return new Term.Known(
          switch (sign) {
            case PLUS -> a.plus(b);
            case MINUS -> a.minus(b);
            case OVER -> a.over(b);
            case TIMES, PRODUCT -> a.times(b);
          });
    }
    return new Term.Computed(
        switch (sign) {
          case PLUS -> left.copiedTo(shape).plus(right.copiedTo(shape));
          case MINUS -> left.copiedTo(shape).minus(right.copiedTo(shape));
          case OVER -> quotient(left, right, shape);
          case TIMES, PRODUCT -> product(left, right, shape);
        });
  }

  private static Expression quotient(Term left, Term right, Shape shape) {
    return right instanceof Term.Known(Scalar number)
        ? left.expression().scaled(Scalar.constant(1).over(number))
        : new Quotient(left.copiedTo(shape), right.copiedTo(shape));
  }

  private static Expression product(Term left, Term right, Shape shape) {
    if (left instanceof Term.Known(Scalar number)) {
      return right.expression().scaled(number);
    }
    if (right instanceof Term.Known(Scalar number)) {
      return left.expression().scaled(number);
    }
    if (left.shape().isScalar() != right.shape().isScalar()) {
      return left.shape().isScalar()
          ? right.expression().scaledBy(left.expression())
          : left.expression().scaledBy(right.expression());
    }
    return left.copiedTo(shape).hadamard(right.copiedTo(shape));
  }
}
