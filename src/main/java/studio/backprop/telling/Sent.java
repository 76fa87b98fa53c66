package studio.backprop.telling;

import studio.backprop.expression.Block;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Hadamard;
import studio.backprop.expression.Joined;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Reshaped;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.SumAlong;
import studio.backprop.expression.Transposed;
import studio.backprop.scalar.Scalar;

/// What an operation makes of the gradient that arrives, before it passes it on to an operand.
///
/// @param isNegative whether its sign is changed
/// @param added along what it is added up in the end
/// @param by what it is multiplied with; itself where it is not
record Sent(Kind kind, boolean isNegative, Added added, Expression by) {

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

  /// What is added up.
  enum Added {
    NOTHING,
    ROWS,
    COLUMNS,
    ALL
  }

  static Sent of(Expression gradient) {
    return switch (gradient) {
      case Scaled(Scalar.Constant factor, Expression operand) when factor.isMinusOne() -> {
        Sent positive = of(operand);
        yield new Sent(positive.kind, !positive.isNegative, positive.added, positive.by);
      }
      case SumAlong(SumAlong.Axis axis, Expression operand) -> {
        Sent each = of(operand);
        yield each.added == Added.NOTHING
            ? new Sent(each.kind, each.isNegative, along(axis), each.by)
            : new Sent(each.kind, each.isNegative, Added.ALL, each.by);
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
      case Block(Joined.Axis axis, _, _, Expression operand) when isUpstream(operand) ->
          sent(axis == Joined.Axis.STACKED ? Kind.ROWS_OF : Kind.COLUMNS_OF, gradient);
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
        switch (added) {
          case ROWS -> Added.COLUMNS;
          case COLUMNS -> Added.ROWS;
          default -> added;
        },
        by);
  }

  private static Sent sent(Kind kind, Expression by) {
    return new Sent(kind, false, Added.NOTHING, by);
  }

  private static Added along(SumAlong.Axis axis) {
    return switch (axis) {
      case ROWS -> Added.ROWS;
      case COLUMNS -> Added.COLUMNS;
      case ALL -> Added.ALL;
    };
  }

  private static boolean isUpstream(Expression expression) {
    return expression instanceof Reference reference && reference.role() == Reference.Role.UPSTREAM;
  }

  private static boolean hasName(Expression expression) {
    return expression instanceof Reference || expression instanceof Transposed(Reference _);
  }
}
