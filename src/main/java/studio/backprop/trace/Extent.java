package studio.backprop.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;

/// How far from zero a run's numbers go: one measure for all its values and one for all its
/// gradients, by which two of them can be compared wherever they stand.
///
/// @param values the largest finite magnitude of a value; positions in a table are none
/// @param gradients the largest finite magnitude of a gradient
public record Extent(double values, double gradients) {

  static Extent of(List<GraphNode> nodes, Matrix[] values, @Nullable Matrix[] gradients) {
    double largestValue = 0;
    double largestGradient = 0;
    for (GraphNode node : nodes) {
      if (!node.wordIndices()) {
        largestValue = Math.max(largestValue, largest(values[node.index()]));
      }
      Matrix gradient = gradients[node.index()];
      largestGradient = Math.max(largestGradient, gradient == null ? 0 : largest(gradient));
    }
    return new Extent(largestValue, largestGradient);
  }

  /// The largest finite magnitude.
  static double largest(Matrix matrix) {
    double largest = 0;
    for (int k = 0; k < matrix.size(); k++) {
      double size = Math.abs(matrix.get(k));
      if (size > largest && size < Double.POSITIVE_INFINITY) {
        largest = size;
      }
    }
    return largest;
  }

  public double of(Quantity quantity) {
    return quantity == Quantity.VALUE ? values : gradients;
  }
}
