package studio.backprop.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;

/// A run beside one that was pinned before.
///
/// @param pinned what it is compared with
/// @param differences what each matrix that was there before, of the same size, is to what it was
/// @param extent how far from zero the differences go
public record Comparison(Trace pinned, Map<Of, Difference> differences, Extent extent) {
  public Comparison {
    differences = Map.copyOf(differences);
  }

  /// A node's value or gradient.
  public record Of(String node, Quantity quantity) {}

  /// What has become of a matrix.
  public record Difference(Matrix before, Matrix now, Matrix matrix) {

    /// From what it was to what it is in the course of the run.
    public Matrix to(Matrix shown) {
      return shown.equals(now) ? matrix : shown.minus(before);
    }
  }

  /// Compares each value and each gradient that was there before.
  ///
  /// @throws IllegalStateException where that would hold up the window; see [FrameThread]
  public static Comparison of(Trace pinned, Trace now) {
    FrameThread.admit(now.graph());
    Map<Of, Difference> all = new HashMap<>();
    for (GraphNode node : now.graph().nodes()) {
      for (Quantity quantity : Quantity.values()) {
        Matrix matrix = now.matrix(node, quantity);
        before(pinned, node, quantity)
            .map(then -> new Difference(then, matrix, matrix.minus(then)))
            .ifPresent(difference -> all.put(new Of(node.id(), quantity), difference));
      }
    }
    return new Comparison(
        pinned, all, new Extent(largest(all, Quantity.VALUE), largest(all, Quantity.GRADIENT)));
  }

  private static double largest(Map<Of, Difference> all, Quantity quantity) {
    return all.entrySet().stream()
        .filter(one -> one.getKey().quantity() == quantity)
        .mapToDouble(one -> Extent.largest(one.getValue().matrix()))
        .max()
        .orElse(0);
  }

  private static Optional<Matrix> before(Trace pinned, GraphNode node, Quantity quantity) {
    return pinned
        .graph()
        .find(node.id())
        .map(then -> pinned.matrix(then, quantity))
        .filter(then -> node.shape().hasSizes(then.rows(), then.columns()));
  }

  /// What has become of a node's value or gradient; empty where it was not there or of another
  /// size.
  public Optional<Difference> of(GraphNode node, Quantity quantity) {
    return Optional.ofNullable(differences.get(new Of(node.id(), quantity)));
  }
}
