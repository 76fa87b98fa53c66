package studio.backprop.graph.mistake;

import java.util.Optional;
import studio.backprop.expression.Broadcast;
import studio.backprop.expression.Difference;
import studio.backprop.expression.Expression;
import studio.backprop.expression.LastOnes;
import studio.backprop.expression.Product;
import studio.backprop.expression.Reference;
import studio.backprop.expression.Transposed;
import studio.backprop.graph.Mistake.Kind;
import studio.backprop.operation.BoundOperation;
import studio.backprop.shape.Shape;

/// The mistakes in what an operation by itself sends back to an operand.
///
/// @param operand its position
record PortMistakes(BoundOperation run, int operand) {

  /// What is sent instead of the right gradient; empty where this mistake cannot be made there.
  Optional<Instead> instead(Kind kind) {
    Expression gradient = run.gradients().get(operand);
    Shape wanted = run.operands().get(operand).shape();
    return switch (kind) {
      case TRANSPOSE_FORGOTTEN -> Factors.of(gradient).untransposed(wanted);
      case ORDER_SWAPPED -> Factors.of(gradient).swapped(wanted);
      case SUM_FORGOTTEN -> sent(Copies.first(gradient));
      case MEAN_FOR_SUM -> sent(Copies.mean(gradient));
      case SLOPE_FORGOTTEN -> sent(Slope.of(run, operand).map(Slope::forgotten));
      case SLOPE_AT_OUTPUT -> sent(Slope.of(run, operand).map(slope -> slope.atOutput(operand)));
      case SIGN -> hasSign() ? sent(Optional.of(Loss.opposite(gradient))) : Optional.empty();
      case FACTOR_LOST -> sent(Loss.of(run, operand).flatMap(Loss::withoutMean));
      case OVERWRITTEN -> sent(lastWord(gradient));
      case SHORTCUT -> Optional.empty();
    };
  }

  private static Optional<Instead> sent(Optional<Expression> is) {
    return is.map(Instead.Sent::new);
  }

  /// Whether it is what is taken away from something, or what a loss compares.
  private boolean hasSign() {
    return Loss.of(run, operand).isPresent()
        || (run.value() instanceof Difference(_, Expression taken) && isCopied(taken));
  }

  private boolean isCopied(Expression of) {
    return isOperand(of) || (of instanceof Broadcast(Expression copied, _) && isOperand(copied));
  }

  private boolean isOperand(Expression of) {
    return of.equals(run.operands().get(operand));
  }

  /// Of a table whose rows are picked by one-hot words, each row with what its last word brings.
  private Optional<Expression> lastWord(Expression gradient) {
    return gradient instanceof Product(Transposed(Reference words), Expression brought)
            && run.looksUpBy(words)
        ? Optional.of(new LastOnes(words).transposed().times(brought))
        : Optional.empty();
  }
}
