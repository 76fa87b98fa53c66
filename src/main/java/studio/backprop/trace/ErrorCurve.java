package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.CellCheck.Cell;

/// How far a cell's gradient is from the centred difference (J(θ+ε) − J(θ−ε)) / 2ε, step size by
/// step size: large steps cut off what is curved, small ones leave nothing but rounding, and the
/// error over ε is a V.
///
/// @param here J as it is
/// @param points from the largest step to the smallest
public record ErrorCurve(double here, List<Point> points) {
  private static final int LARGEST = -1;
  private static final int SMALLEST = -12;
  private static final int EACH = 2;

  public ErrorCurve {
    points = List.copyOf(points);
  }

  /// One step size.
  ///
  /// @param epsilon ε
  /// @param less J where the cell is less by ε
  /// @param more J where it is more by ε
  /// @param check the gradient beside the difference
  public record Point(double epsilon, double less, double more, CellCheck check) {}

  /// The curve of one cell of a node’s value, two step sizes a power of ten; without a point where
  /// the graph has no output, of which J would be the sum.
  public static ErrorCurve of(Trace trace, GraphNode node, Cell cell) {
    if (trace.graph().output().isEmpty()) {
      return new ErrorCurve(0, List.of());
    }
    Perturbation perturbation = new Perturbation(trace, node);
    double gradient = trace.gradient(node).get(cell.row(), cell.column());
    List<Point> points = new ArrayList<>();
    for (int k = EACH * LARGEST; k >= EACH * SMALLEST; k--) {
      double epsilon = Math.pow(10, (double) k / EACH);
      Matrix less = perturbation.nudged(cell, -epsilon);
      Matrix more = perturbation.nudged(cell, epsilon);
      double difference = perturbation.difference(more, less) / (2 * epsilon);
      points.add(
          new Point(
              epsilon,
              perturbation.objective(less),
              perturbation.objective(more),
              CellCheck.of(cell, gradient, difference)));
    }
    return new ErrorCurve(perturbation.objective(perturbation.output()), points);
  }
}
