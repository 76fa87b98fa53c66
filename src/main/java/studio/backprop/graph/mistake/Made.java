package studio.backprop.graph.mistake;

import java.util.List;
import studio.backprop.expression.Expression;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;

/// What a graph comes to in which a mistake is made.
public sealed interface Made {

  /// It runs, and sends back something else along some of its wires.
  record Runs(Graph graph) implements Made {}

  /// It does not run: what would go back along a wire does not multiply, or is of another shape
  /// than the operand.
  ///
  /// @param factors of the product, from left to right
  record Unfit(Edge edge, List<Expression> factors) implements Made {
    public Unfit {
      factors = List.copyOf(factors);
    }
  }
}
