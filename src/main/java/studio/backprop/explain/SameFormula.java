package studio.backprop.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import studio.backprop.expression.Difference;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Product;
import studio.backprop.expression.Sum;
import studio.backprop.expression.Transposed;

/// Whether two formulas are the same but for how they are written: (G + Gᵀ)ᵀ·X is (G + Gᵀ)·X.
final class SameFormula {
  private SameFormula() {}

  static boolean is(Expression one, Expression other) {
    return normal(one, false).equals(normal(other, false));
  }

  /// Transposes pushed inwards, and what may change places in one order.
  private static Expression normal(Expression expression, boolean turned) {
    return switch (expression) {
      case Transposed(Expression operand) -> normal(operand, !turned);
      case Product(Expression left, Expression right) ->
          turned
              ? new Product(normal(right, true), normal(left, true))
              : new Product(normal(left, false), normal(right, false));
      case Sum(Expression left, Expression right) -> {
        List<Expression> sorted = sorted(left, right, turned);
        yield new Sum(sorted.getFirst(), sorted.getLast());
      }
      case Hadamard(Expression left, Expression right) -> {
        List<Expression> sorted = sorted(left, right, turned);
        yield new Hadamard(sorted.getFirst(), sorted.getLast());
      }
      case Difference(Expression left, Expression right) ->
          new Difference(normal(left, turned), normal(right, turned));
      default -> turned ? new Transposed(expression) : expression;
    };
  }

  private static List<Expression> sorted(Expression left, Expression right, boolean turned) {
    return Stream.of(normal(left, turned), normal(right, turned))
        .sorted(Comparator.comparing(Expression::toString))
        .toList();
  }
}
