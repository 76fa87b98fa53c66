package studio.backprop.graph.mistake;

import java.util.List;
import studio.backprop.expression.Expression;

/// What a mistake sends back to an operand for the right gradient.
sealed interface Instead {

  /// Something else of the same shape.
  record Sent(Expression is) implements Instead {}

  /// A product that does not multiply, or is of another shape than the operand.
  record Unfit(List<Expression> factors) implements Instead {
    public Unfit {
      factors = List.copyOf(factors);
    }
  }
}
