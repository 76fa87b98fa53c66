package studio.backprop.graph.mistake;

import java.util.Optional;
import studio.backprop.expression.Difference;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.ScaledBy;
import studio.backprop.expression.Whole;
import studio.backprop.operation.BoundOperation;
import studio.backprop.operation.Targets;
import studio.backprop.scalar.Scalar;

/// A loss, seen from the port at which it is given what is predicted.
///
/// @param prediction what is predicted
/// @param gradient what goes back to it
record Loss(BoundOperation run, Reference prediction, Expression gradient) {

  /// The loss to which an operand is what is predicted; empty where there is none.
  static Optional<Loss> of(BoundOperation run, int operand) {
    Reference port = run.operands().get(operand);
    return run.operation()
        .prediction()
        .filter(port.name()::equals)
        .map(_ -> new Loss(run, port, run.gradients().get(operand)));
  }

  /// The gradient without its 1/n; empty where the loss is no mean over the rows.
  Optional<Expression> withoutMean() {
    Scalar rows = Extents.of(prediction.shape().rows());
    boolean isMean =
        run.value() instanceof Scaled(Scalar.Quotient(_, Scalar below), _) && below.equals(rows);
    return isMean ? Optional.of(withoutMean(gradient, rows)) : Optional.empty();
  }

  private static Expression withoutMean(Expression gradient, Scalar rows) {
    return switch (gradient) {
      case ScaledBy(Expression number, Expression of) -> withoutMean(of, rows).scaledBy(number);
      case Scaled(Scalar.Quotient(Scalar above, Scalar below), Expression of)
          when below.equals(rows) ->
          above.equals(Scalar.Constant.ONE) ? of : of.scaled(above);
      default -> gradient.scaled(rows);
    };
  }

  /// Ŷ − Y, over n where the loss is a mean: what would go back through a softmax and a
  /// cross-entropy in one; empty where the loss is no cross-entropy of probabilities.
  Optional<Expression> throughSoftmax() {
    return run.operands().stream()
        .filter(operand ->
            run.operation().targets(operand.name()).filter(Targets.CLASSES::equals).isPresent())
        .filter(_ -> run.value().all().noneMatch(Whole.class::isInstance))
        .findFirst()
        .map(targets -> fused(prediction.minus(targets)));
  }

  private Expression fused(Expression difference) {
    return switch (run.value()) {
      case Scaled(Scalar.Quotient(_, Scalar below), _) ->
          difference.scaled(Scalar.constant(1).over(below)).scaledBy(run.upstream());
      default -> difference.scaledBy(run.upstream());
    };
  }

  /// A matrix with the other sign.
  static Expression opposite(Expression of) {
    return switch (of) {
      case ScaledBy(Expression number, Expression inside) -> opposite(inside).scaledBy(number);
      case Scaled(Scalar factor, Expression inside) when factor.equals(Scalar.Constant.MINUS_ONE) ->
          inside;
      case Scaled(Scalar factor, Difference inside) -> opposite(inside).scaled(factor);
      case Scaled(Scalar.Quotient(Scalar above, Scalar below), Expression inside) ->
          inside.scaled(above.negated().over(below));
      case Scaled(Scalar factor, Expression inside) -> inside.scaled(factor.negated());
      case Difference(Expression left, Expression right) -> right.minus(left);
      default -> of.negated();
    };
  }
}
