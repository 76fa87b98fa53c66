package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.GraphNode;
import studio.backprop.trace.CellCheck.Cell;

/// How far a cell's gradient is from the centred difference (J(θ+ε) − J(θ−ε)) / 2ε, step size by
/// step size: large steps cut off what is curved, small ones leave nothing but rounding, and the
/// error over ε is a V.
///
/// @param points from the largest step to the smallest
public record ErrorCurve(List<Point> points) {
  private static final int LARGEST = -1;
  private static final int SMALLEST = -12;
  private static final int EACH = 2;

  public ErrorCurve {
    points = List.copyOf(points);
  }

  /// One step size.
  ///
  /// @param epsilon ε
  /// @param check the gradient beside the difference
  public record Point(double epsilon, CellCheck check) {}

  /// The curve of one cell of a leaf, two step sizes a power of ten.
  public static ErrorCurve of(Trace trace, GraphNode leaf, Cell cell) {
    Perturbation perturbation = new Perturbation(trace, leaf);
    double gradient = trace.gradient(leaf).get(cell.row(), cell.column());
    List<Point> points = new ArrayList<>();
    for (int k = EACH * LARGEST; k >= EACH * SMALLEST; k--) {
      double epsilon = Math.pow(10, (double) k / EACH);
      double difference =
          perturbation.reachesOutput() ? Slopes.of(perturbation, cell, epsilon).centred() : 0;
      points.add(new Point(epsilon, CellCheck.of(cell, gradient, difference)));
    }
    return new ErrorCurve(points);
  }
}
