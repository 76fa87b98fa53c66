package studio.backprop.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import studio.backprop.graph.CellName;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Changes.Changed;
import studio.backprop.trace.Trace;

/// What an edit made of the numbers that were given, and of the one that comes out.
///
/// @param given the cells of leaves that have other numbers now
/// @param result the output before and after, where it is one number; it may be the same
public record Difference(List<Changed> given, Optional<Changed> result) {
  public static final Difference NONE = new Difference(List.of(), Optional.empty());

  public Difference {
    given = List.copyOf(given);
  }

  /// Compares the runs before and after an edit. Leaves of another shape are passed over: their
  /// cells are others.
  ///
  /// @throws IllegalStateException where that would hold up the window; see [FrameThread]
  public static Difference between(Trace before, Trace after) {
    FrameThread.admit(after.graph());
    List<Changed> given = new ArrayList<>();
    for (GraphNode node : after.graph().nodes()) {
      if (node.isLeaf()) {
        before(before, node)
            .filter(old -> old.sameSize(after.value(node)))
            .ifPresent(
                old -> Changes.compare(given, node.id(), Quantity.VALUE, old, after.value(node)));
      }
    }
    return new Difference(given, result(before, after));
  }

  private static Optional<Changed> result(Trace before, Trace after) {
    return after
        .graph()
        .output()
        .filter(output -> !output.isLeaf() && after.value(output).size() == 1)
        .flatMap(output ->
            before(before, output)
                .filter(old -> old.size() == 1)
                .map(old ->
                    new Changed(
                        new CellName(output.id(), Quantity.VALUE, 0, 0),
                        old.get(0, 0),
                        after.value(output).get(0, 0),
                        false)));
  }

  private static Optional<Matrix> before(Trace before, GraphNode node) {
    return before.graph().find(node.id()).map(before::value);
  }

  /// As far as it is to be seen: what is not computed yet is not told.
  ///
  /// @param seen whether a cell of the run has a number by now
  public Difference asFarAs(Predicate<CellName> seen) {
    return new Difference(given, result.filter(changed -> seen.test(changed.cell())));
  }
}
