package studio.backprop.graph.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.Transposed;
import studio.backprop.shape.Shape;

/// A gradient as one product of matrices, with the numbers in front of it.
///
/// @param front puts the numbers in front again
/// @param hasNumber whether a computed number is among them
/// @param matrices from left to right
record Factors(UnaryOperator<Expression> front, boolean hasNumber, List<Expression> matrices) {

  static Factors of(Expression gradient) {
    return switch (gradient) {
      case Scaled(var factor, Expression of) -> {
        Factors rest = of(of);
        yield rest.behind(whole -> whole.scaled(factor), rest.hasNumber);
      }
      case ScaledBy(Expression number, Expression of) ->
          of(of).behind(whole -> whole.scaledBy(number), true);
      default -> new Factors(UnaryOperator.identity(), false, matrices(gradient));
    };
  }

  private Factors behind(UnaryOperator<Expression> number, boolean isComputed) {
    return new Factors(whole -> number.apply(front.apply(whole)), isComputed, matrices);
  }

  private static List<Expression> matrices(Expression of) {
    if (!(of instanceof Product(Expression left, Expression right))) {
      return List.of(of);
    }
    List<Expression> factors = new ArrayList<>(matrices(left));
    factors.addAll(matrices(right));
    return factors;
  }

  /// The same with its one transposed factor as it is; empty where it has none, or several.
  Optional<Instead> untransposed(Shape wanted) {
    boolean isProduct = hasNumber || matrices.size() > 1;
    List<Integer> turned = new ArrayList<>();
    for (int k = 0; k < matrices.size(); k++) {
      if (matrices.get(k) instanceof Transposed) {
        turned.add(k);
      }
    }
    if (!isProduct || turned.size() != 1) {
      return Optional.empty();
    }
    List<Expression> changed = new ArrayList<>(matrices);
    int only = turned.getFirst();
    changed.set(only, changed.get(only).parts().getFirst());
    return Optional.of(product(changed, wanted));
  }

  /// The same with its two matrices the other way round; empty where they are not two.
  Optional<Instead> swapped(Shape wanted) {
    return matrices.size() == 2
        ? Optional.of(product(matrices.reversed(), wanted))
        : Optional.empty();
  }

  private Instead product(List<Expression> factors, Shape wanted) {
    Expression product = factors.getFirst();
    for (Expression right : factors.subList(1, factors.size())) {
      if (product.shape().columns().value() != right.shape().rows().value()) {
        return new Instead.Unfit(factors);
      }
      product = product.times(right);
    }
    return product.shape().sameSizes(wanted)
        ? new Instead.Sent(front.apply(product))
        : new Instead.Unfit(factors);
  }
}
