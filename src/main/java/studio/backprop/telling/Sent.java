package studio.backprop.telling;

import java.util.Optional;
import studio.backprop.expression.Block;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reshaped;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Transposed;
import studio.backprop.scalar.Scalar;
import studio.backprop.shape.Axes;
import studio.backprop.shape.Axis;

/// What an operation makes of the gradient that arrives, before it passes it on to an operand.
///
/// @param isNegative whether its sign is changed
/// @param added along what it is added up in the end
/// @param by what it is multiplied with; itself where it is not
record Sent(Kind kind, boolean isNegative, Optional<Axes> added, Expression by) {

  /// What is made of it.
  enum Kind {
    ITSELF,
    TIMES_FROM_THE_RIGHT,
    TIMES_FROM_THE_LEFT,
    TIMES_CELLWISE,
    TIMES_MATRIX,
    TIMES_NUMBER,
    COPIED,
    LAID_OUT,
    TRANSPOSED,
    ROWS_OF,
    COLUMNS_OF,
    OTHERWISE
  }

  static Sent of(Expression gradient) {
    return switch (gradient) {
      case Scaled(Scalar.Constant factor, Expression operand) when factor.isMinusOne() -> {
        Sent positive = of(operand);
        yield new Sent(positive.kind, !positive.isNegative, positive.added, positive.by);
      }
      case SumAlong(Axes axis, Expression operand) -> {
        Sent each = of(operand);
        Axes axes = each.added.isEmpty() ? axis : Axes.ALL;
        yield new Sent(each.kind, each.isNegative, Optional.of(axes), each.by);
      }
      default -> plain(gradient);
    };
  }

  private static Sent plain(Expression gradient) {
    return switch (gradient) {
      case Reference upstream when isUpstream(upstream) -> sent(Kind.ITSELF, gradient);
      case Product(Expression left, Expression right) when isUpstream(left) && hasName(right) ->
          sent(Kind.TIMES_FROM_THE_RIGHT, right);
      case Product(Expression left, Expression right) when isUpstream(right) && hasName(left) ->
          sent(Kind.TIMES_FROM_THE_LEFT, left);
      case Hadamard(Expression left, Expression right) when isUpstream(left) ->
          sent(Kind.TIMES_CELLWISE, right);
      case Scaled(Scalar factor, Hadamard(Expression left, Expression right))
          when isUpstream(left) ->
          sent(Kind.TIMES_CELLWISE, right.scaled(factor));
      case ScaledBy(Expression number, Expression operand) when isUpstream(number) ->
          sent(Kind.TIMES_MATRIX, operand);
      case Scaled(_, Expression operand) when isUpstream(operand) ->
          sent(Kind.TIMES_NUMBER, gradient);
      case Broadcast(Expression operand, _) when isUpstream(operand) -> sent(Kind.COPIED, gradient);
      case Reshaped(Expression operand, _) when isUpstream(operand) ->
          sent(Kind.LAID_OUT, gradient);
      case Transposed(Expression operand) when isUpstream(operand) ->
          sent(Kind.TRANSPOSED, gradient);
      case Block(Axis axis, _, _, Expression operand) when isUpstream(operand) ->
          sent(axis.of(Kind.ROWS_OF, Kind.COLUMNS_OF), gradient);
      default -> sent(Kind.OTHERWISE, gradient);
    };
  }

  /// The same where every matrix lies on its side.
  Sent turned() {
    return new Sent(
        switch (kind) {
          case TIMES_FROM_THE_RIGHT -> Kind.TIMES_FROM_THE_LEFT;
          case TIMES_FROM_THE_LEFT -> Kind.TIMES_FROM_THE_RIGHT;
          case ROWS_OF -> Kind.COLUMNS_OF;
          case COLUMNS_OF -> Kind.ROWS_OF;
          default -> kind;
        },
        isNegative,
        added.map(Axes::transposed),
        by);
  }

  private static Sent sent(Kind kind, Expression by) {
    return new Sent(kind, false, Optional.empty(), by);
  }

  private static boolean isUpstream(Expression expression) {
    return expression instanceof Reference reference && reference.role() == Reference.Role.UPSTREAM;
  }

  private static boolean hasName(Expression expression) {
    return expression instanceof Reference || expression instanceof Transposed(Reference _);
  }
}
