package studio.backprop.operation;

import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reshaped;
import studio.backprop.expression.Sum;
import studio.backprop.expression.Transposed;
import studio.backprop.shape.Shape;

/// How a matrix of weights stands between what comes in and what goes out, as read off the product
/// that it is a factor of: by this its start values are scaled.
///
/// @param in how many numbers a cell of the product is a sum of
/// @param out how many cells each number that comes in has a part in
public record Fan(long in, long out) {

  /// The fan of an operand; empty where it is no factor of a product of matrices.
  public static Optional<Fan> of(BoundOperation operation, int operand) {
    Reference weights = operation.operands().get(operand);
    return all(operation, Product.class).flatMap(product -> of(product, weights)).findFirst();
  }

  /// Whether an operand is added to something, as a bias is.
  public static boolean isAdded(BoundOperation operation, int operand) {
    Reference bias = operation.operands().get(operand);
    return all(operation, Sum.class)
        .anyMatch(sum -> isOnly(sum.left(), bias) || isOnly(sum.right(), bias));
  }

  private static <E extends Expression> Stream<E> all(BoundOperation operation, Class<E> kind) {
    return operation.computed().flatMap(made -> made.all(kind));
  }

  private static Stream<Fan> of(Product product, Reference weights) {
    Shape left = product.left().shape();
    Shape right = product.right().shape();
    return isOnly(product.left(), weights)
        ? Stream.of(new Fan(left.columns().value(), left.rows().value()))
        : isOnly(product.right(), weights)
            ? Stream.of(new Fan(right.rows().value(), right.columns().value()))
            : Stream.empty();
  }

  /// Whether it is the matrix itself, perhaps turned, laid out otherwise or copied.
  private static boolean isOnly(Expression expression, Reference matrix) {
    return switch (expression) {
      case Reference reference -> reference.equals(matrix);
      case Transposed(Expression of) -> isOnly(of, matrix);
      case Reshaped(Expression of, _) -> isOnly(of, matrix);
      case Broadcast copied -> isOnly(copied.operand(), matrix);
      default -> false;
    };
  }
}
