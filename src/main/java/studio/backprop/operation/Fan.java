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

/// How a matrix of weights stands between what comes in and what goes out, as read off the product
/// that it is a factor of: by this its start values are scaled.
///
/// @param in how many numbers a cell of the product is a sum of
/// @param out how many cells each number that comes in has a part in
public record Fan(long in, long out) {

  /// The fan of an operand; empty where it is no factor of a product of matrices.
  public static Optional<Fan> of(BoundOperation operation, int operand) {
    Reference weights = operation.operands().get(operand);
    return made(operation).flatMap(made -> of(made, weights)).findFirst();
  }

  /// Whether an operand is added to something, as a bias is.
  public static boolean isAdded(BoundOperation operation, int operand) {
    Reference bias = operation.operands().get(operand);
    return made(operation).anyMatch(made -> adds(made, bias));
  }

  private static Stream<Expression> made(BoundOperation operation) {
    return Stream.concat(
        operation.inner().stream().map(BoundOperation.Named::expression),
        Stream.of(operation.value()));
  }

  private static Stream<Fan> of(Expression expression, Reference weights) {
    if (expression instanceof Product(Expression left, Expression right)) {
      if (isOnly(left, weights)) {
        return Stream.of(new Fan(left.shape().columns().value(), left.shape().rows().value()));
      }
      if (isOnly(right, weights)) {
        return Stream.of(new Fan(right.shape().rows().value(), right.shape().columns().value()));
      }
    }
    return expression.parts().stream().flatMap(part -> of(part, weights));
  }

  private static boolean adds(Expression expression, Reference bias) {
    boolean here =
        expression instanceof Sum(Expression left, Expression right)
            && (isOnly(left, bias) || isOnly(right, bias));
    return here || expression.parts().stream().anyMatch(part -> adds(part, bias));
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
