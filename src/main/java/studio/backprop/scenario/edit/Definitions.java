package studio.backprop.scenario.edit;

import java.util.List;
import java.util.Optional;
import studio.backprop.expression.Constant;
import studio.backprop.expression.Expression;
import studio.backprop.expression.Extents;
import studio.backprop.expression.LogSoftmax;
import studio.backprop.expression.Mapped;
import studio.backprop.expression.Quotient;
import studio.backprop.expression.Scaled;
import studio.backprop.expression.Softmax;
import studio.backprop.expression.Squared;
import studio.backprop.expression.SumAlong;
import studio.backprop.scalar.Functions;
import studio.backprop.scalar.Scalar;
import studio.backprop.scalar.ScalarFunction;

/// What has a word of its own, in smaller words.
///
/// Numbers are the same as long as they are of an ordinary size: the softmax of a row is not made
/// smaller by its largest cell first.
final class Definitions {
  private Definitions() {}

  /// The same numbers one level down; empty where there is no smaller word.
  static Optional<Expression> of(Expression whole) {
    return switch (whole) {
      case Mapped(ScalarFunction function, List<Expression> operands) when function.isNamed() ->
          Optional.of(new Mapped(ScalarFunction.plain(function.definition()), operands));
      case Softmax softmax -> softmax.writtenOut();
      case LogSoftmax(Expression X) -> Optional.of(X.softmax().map(Functions.LOG));
      case Squared(Expression X) -> Optional.of(X.hadamard(X));
      case Scaled(Scalar _, SumAlong sum) ->
          Optional.of(new Quotient(sum, new Constant(Extents.of(sum.added()), sum.shape())));
      default -> Optional.empty();
    };
  }
}
