package studio.backprop.graph.mistake;

import java.util.List;
import studio.backprop.expression.Expression;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.shape.Shape;

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

    /// Whether the factors multiply, and what they give is of another shape.
    public boolean multiplies() {
      for (int k = 1; k < factors.size(); k++) {
        Shape left = factors.get(k - 1).shape();
        if (left.columns().value() != factors.get(k).shape().rows().value()) {
          return false;
        }
      }
      return true;
    }

    /// The shape of the product, where the factors multiply.
    public Shape shape() {
      return new Shape(factors.getFirst().shape().rows(), factors.getLast().shape().columns());
    }
  }
}
