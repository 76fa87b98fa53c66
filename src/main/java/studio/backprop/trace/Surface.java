package studio.backprop.trace;

import java.util.Arrays;
import java.util.List;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.LeafNode;
import studio.backprop.matrix.Matrix;

/// The loss over two numbers of parameters, all others as they are.
///
/// @param across the number that goes from left to right
/// @param up the one that goes upwards
/// @param losses a row for each place of `up` from the bottom, a column for each of `across`
/// @param here where the two numbers are
/// @param path where a descent has been, oldest first, as x and y
public record Surface(
    CellName across, CellName up, Bounds bounds, Matrix losses, Place here, List<Place> path) {
  private static final int MOST = 28;
  private static final int LEAST = 9;

  /// What may be reckoned for one picture.
  private static final long MOST_WORK = 300_000_000;

  private static final double MARGIN = 0.4;
  private static final double LEAST_EXTENT = 2;

  /// A place by both numbers.
  public record Place(double x, double y) {}

  public Surface {
    path = List.copyOf(path);
  }

  /// The surface around where a graph's numbers are, and around a path to there.
  ///
  /// @param graph with a loss
  /// @param across a value of a parameter, and so `up`, another one
  /// @throws java.util.concurrent.CancellationException where its thread is interrupted
  public static Surface of(Graph graph, CellName across, CellName up, List<Place> path) {
    Place here = new Place(number(graph, across), number(graph, up));
    double[] x = numbers(path.stream().mapToDouble(Place::x).toArray(), here.x());
    double[] y = numbers(path.stream().mapToDouble(Place::y).toArray(), here.y());
    Bounds bounds = Bounds.around(x, y, MARGIN, LEAST_EXTENT);
    double affordable = (double) MOST_WORK / Math.max(1, graph.weight());
    int side = Math.clamp((long) Math.sqrt(affordable), LEAST, MOST);
    Matrix losses =
        Matrix.generate(
            side,
            side,
            (i, j) ->
                Evaluation.of(with(with(graph, across, bounds.x(j, side)), up, bounds.y(i, side)))
                    .loss());
    return new Surface(across, up, bounds, losses, here, path);
  }

  private static double[] numbers(double[] path, double last) {
    double[] all = Arrays.copyOf(path, path.length + 1);
    all[path.length] = last;
    return all;
  }

  private static LeafNode leaf(Graph graph, CellName cell) {
    return (LeafNode) graph.node(cell.node()).definition();
  }

  private static double number(Graph graph, CellName cell) {
    return leaf(graph, cell).value().get(cell.row(), cell.column());
  }

  private static Graph with(Graph graph, CellName cell, double number) {
    LeafNode leaf = leaf(graph, cell);
    return graph.with(
        List.of(leaf.withValue(leaf.value().with(cell.row(), cell.column(), number))));
  }
}
