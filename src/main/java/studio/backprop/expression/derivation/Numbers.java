package studio.backprop.expression.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.backprop.expression.Arriving;
import studio.backprop.expression.Block;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Gathered;
import studio.backprop.expression.GroupCopy;
import studio.backprop.expression.GroupSum;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Product;
import studio.backprop.expression.Quotient;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reshaped;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.Scattered;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Transposed;
import studio.backprop.scalar.Scalar;

/// Rules about numbers in front of matrices: those that are constants stand innermost, one that is
/// computed before them.
final class Numbers {
  private Numbers() {}

  /// One gradient copied to every cell, cell by cell times a matrix, is the number times the
  /// matrix.
  static Optional<Expression> copied(Expression whole) {
    return switch (whole) {
      case Hadamard(Broadcast(Expression number, _), Expression of) when isGradient(number) ->
          Optional.of(of.scaledBy(number));
      case Hadamard(Expression of, Broadcast(Expression number, _)) when isGradient(number) ->
          Optional.of(of.scaledBy(number));
      default -> Optional.empty();
    };
  }

  private static boolean isGradient(Expression number) {
    return number.shape().isOneByOne()
        && switch (number) {
          case Arriving _ -> true;
          case Reference reference -> reference.role().isGradient();
          case Scaled(_, Expression of) -> isGradient(of);
          default -> false;
        };
  }

  /// What is linear in a part lets a number of that part pass to the front.
  static Optional<Expression> inFront(Expression whole) {
    List<Expression> parts = whole.parts();
    for (int k = 0; k < linear(whole); k++) {
      List<Expression> bare = new ArrayList<>(parts);
      UnaryOperator<Expression> number;
      switch (parts.get(k)) {
        case Scaled(Scalar factor, Expression of) -> {
          bare.set(k, of);
          number = rest -> rest.scaled(factor);
        }
        case ScaledBy(Expression by, Expression of) -> {
          bare.set(k, of);
          number = rest -> rest.scaledBy(by);
        }
        default -> {
          continue;
        }
      }
      return Optional.of(number.apply(whole.with(bare)));
    }
    return Optional.empty();
  }

  /// How many of its first parts an expression is linear in, one at a time.
  private static int linear(Expression whole) {
    return switch (whole) {
      case Hadamard _, Product _ -> 2;
      case Quotient _,
          SumAlong _,
          Broadcast _,
          Reshaped _,
          Transposed _,
          GroupCopy _,
          GroupSum _,
          Gathered _,
          Scattered _,
          Block _ ->
          1;
      default -> 0;
    };
  }

  /// Two numbers in front are one; a computed one stands before a constant; a 1 is nothing.
  static Optional<Expression> gathered(Expression whole) {
    return switch (whole) {
      case Scaled(Scalar factor, Expression of) when factor.equals(Scalar.Constant.ONE) ->
          Optional.of(of);
      case Scaled(Scalar first, Scaled(Scalar second, Expression of)) ->
          Optional.of(of.scaled(Coefficients.product(first, second)));
      case Scaled(Scalar factor, ScaledBy(Expression number, Expression of)) ->
          Optional.of(of.scaled(factor).scaledBy(number));
      case ScaledBy(Scaled(Scalar factor, Expression number), Expression of) ->
          Optional.of(of.scaled(factor).scaledBy(number));
      default -> Optional.empty();
    };
  }
}
