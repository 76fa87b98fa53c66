package studio.backprop.trace;

import java.util.Optional;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.matrix.Matrix;

/// What a graph predicts all over the plane, or along the line, in which its examples lie.
///
/// @param bounds of the examples, and a little around them; for a line upwards of the numbers
/// @param across how many places there are from left to right
/// @param up how many from the bottom to the top; 1 where it is a line
/// @param predicted a row a place, from left to right and then upwards
public record Plane(Predictor of, Bounds bounds, int across, int up, Matrix predicted) {
  private static final int MOST_ACROSS = 60;
  private static final int MOST_UP = 40;
  private static final int LEAST = 8;
  private static final int ON_A_LINE = 160;

  /// What may be reckoned for one picture.
  private static final long MOST_WORK = 200_000_000;

  private static final double MARGIN = 0.15;
  private static final double LEAST_EXTENT = 1e-3;

  /// The plane of a graph; empty where it predicts nothing of places.
  ///
  /// @param source what the graph is assembled from
  /// @param within which part of it; empty for what holds all examples
  /// @throws java.util.concurrent.CancellationException where its thread is interrupted
  public static Optional<Plane> of(Graph graph, GraphSource source, Optional<Bounds> within) {
    return Predictor.of(graph, source)
        .map(predictor ->
            predictor.kind() == Predictor.Kind.NUMBER
                ? line(predictor, within)
                : plane(predictor, within));
  }

  private static Plane plane(Predictor of, Optional<Bounds> within) {
    Matrix places = of.inputs().value();
    Bounds bounds =
        within.orElseGet(
            () -> Bounds.around(column(places, 0), column(places, 1), MARGIN, LEAST_EXTENT));
    double share = Math.sqrt(Math.min(1, affordable(of) / (MOST_ACROSS * MOST_UP)));
    int across = Math.max(LEAST, (int) (share * MOST_ACROSS));
    int up = Math.max(LEAST, (int) (share * MOST_UP));
    Matrix grid =
        Matrix.generate(
            across * up,
            2,
            (k, j) -> j == 0 ? bounds.x(k % across, across) : bounds.y(k / across, up));
    return new Plane(of, bounds, across, up, of.at(grid));
  }

  private static Plane line(Predictor of, Optional<Bounds> within) {
    Bounds bounds =
        within.orElseGet(() ->
            Bounds.around(
                of.inputs().value().toArray(),
                of.targets().value().toArray(),
                MARGIN,
                LEAST_EXTENT));
    int across = Math.clamp((long) affordable(of), LEAST, ON_A_LINE);
    Matrix grid = Matrix.generate(across, 1, (k, _) -> bounds.x(k, across));
    return new Plane(of, bounds, across, 1, of.at(grid));
  }

  private static double affordable(Predictor of) {
    return (double) MOST_WORK / of.cost();
  }

  private static double[] column(Matrix of, int index) {
    double[] column = new double[of.rows()];
    for (int i = 0; i < column.length; i++) {
      column[i] = of.get(i, index);
    }
    return column;
  }
}
