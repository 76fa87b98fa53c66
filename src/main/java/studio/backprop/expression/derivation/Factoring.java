package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import studio.backprop.expression.Difference;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Product;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.Sum;
import studio.backprop.scalar.Scalar;

/// Rules about sums and differences.
final class Factoring {
  private Factoring() {}

  /// A factor of both sides stands in front of, or behind, both: A·X + B·X = (A + B)·X.
  static Optional<Expression> common(Expression whole) {
    return switch (whole) {
      case Sum(Expression left, Expression right) when left.equals(right) ->
          Optional.of(left.scaled(Scalar.constant(2)));
      case Sum(Expression left, Expression right) -> common(left, right, Expression::plus);
      case Difference(Expression left, Expression right) -> common(left, right, Expression::minus);
      default -> Optional.empty();
    };
  }

  private static Optional<Expression> common(
      Expression left, Expression right, BinaryOperator<Expression> joined) {
    if (left instanceof ScaledBy(Expression a, Expression x)
        && right instanceof ScaledBy(Expression b, Expression y)
        && a.equals(b)) {
      return Optional.of(joined.apply(x, y).scaledBy(a));
    }
    if (left instanceof Scaled(Scalar a, Expression x)
        && right instanceof Scaled(Scalar b, Expression y)
        && a.equals(b)) {
      return Optional.of(joined.apply(x, y).scaled(a));
    }
    if (left instanceof Product(Expression a, Expression x)
        && right instanceof Product(Expression b, Expression y)) {
      return x.equals(y)
          ? Optional.of(joined.apply(a, b).times(x))
          : a.equals(b) ? Optional.of(a.times(joined.apply(x, y))) : Optional.empty();
    }
    return cellByCell(left, right, joined);
  }

  private static Optional<Expression> cellByCell(
      Expression left, Expression right, BinaryOperator<Expression> joined) {
    List<Expression> a = factors(left);
    List<Expression> b = factors(right);
    return a.size() > 1 && b.size() > 1 && a.getFirst().equals(b.getFirst())
        ? Optional.of(a.getFirst().hadamard(joined.apply(rest(a), rest(b))))
        : Optional.empty();
  }

  private static List<Expression> factors(Expression of) {
    if (!(of instanceof Hadamard(Expression left, Expression right))) {
      return List.of(of);
    }
    List<Expression> factors = new ArrayList<>(factors(left));
    factors.add(right);
    return factors;
  }

  private static Expression rest(List<Expression> factors) {
    return factors.stream().skip(1).reduce(Expression::hadamard).orElseThrow();
  }

  /// A + (−B) = A − B, A − (−B) = A + B, −(A − B) = B − A
  static Optional<Expression> sign(Expression whole) {
    return switch (whole) {
      case Sum(Expression left, Scaled(Scalar factor, Expression of))
          when Coefficients.isNegative(factor) ->
          Optional.of(left.minus(positive(factor, of)));
      case Difference(Expression left, Scaled(Scalar factor, Expression of))
          when Coefficients.isNegative(factor) ->
          Optional.of(left.plus(positive(factor, of)));
      case Scaled(Scalar factor, Difference(Expression left, Expression right))
          when Coefficients.isNegative(factor) ->
          Optional.of(positive(factor, right.minus(left)));
      default -> Optional.empty();
    };
  }

  private static Expression positive(Scalar factor, Expression of) {
    Scalar positive = Coefficients.product(Scalar.Constant.MINUS_ONE, factor);
    return positive.equals(Scalar.Constant.ONE) ? of : of.scaled(positive);
  }
}
