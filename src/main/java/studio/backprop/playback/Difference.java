package studio.backprop.playback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import studio.backprop.graph.CellName;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Changes.Changed;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Size;
import studio.backprop.trace.Trace;

/// What an edit made of the numbers that were given, and of the one that comes out.
///
/// @param sizes the symbols that leaves have other sizes along now
/// @param given the cells of leaves that have other numbers now
/// @param result the output before and after, where it is one number; it may be the same
public record Difference(Set<Resized> sizes, List<Changed> given, Optional<Changed> result) {
  public static final Difference NONE = new Difference(Set.of(), List.of(), Optional.empty());

  /// A symbol and its sizes.
  public record Resized(String symbol, long before, long after) {}

  public Difference {
    sizes = Collections.unmodifiableSet(new LinkedHashSet<>(sizes));
    given = List.copyOf(given);
  }

  /// Compares the runs before and after an edit. Leaves of another shape are passed over: their
  /// cells are others.
  ///
  /// @throws IllegalStateException where that would hold up the window; see [FrameThread]
  public static Difference between(Trace before, Trace after) {
    FrameThread.admit(after.graph());
    Set<Resized> sizes = new LinkedHashSet<>();
    List<Changed> given = new ArrayList<>();
    for (GraphNode node : after.graph().nodes()) {
      if (node.isLeaf()) {
        before
            .graph()
            .find(node.id())
            .ifPresent(old ->
                Arrays.stream(Axis.values())
                    .flatMap(
                        axis -> resized(old.shape().along(axis), node.shape().along(axis)).stream())
                    .forEach(sizes::add));
        before(before, node)
            .filter(old -> old.sameSize(after.value(node)))
            .ifPresent(
                old -> Changes.compare(given, node.id(), Quantity.VALUE, old, after.value(node)));
      }
    }
    return new Difference(sizes, given, result(before, after));
  }

  private static Optional<Resized> resized(Size old, Size now) {
    return old instanceof Size.Symbol(String symbol, long before)
            && now instanceof Size.Symbol(String same, long after)
            && same.equals(symbol)
            && after != before
        ? Optional.of(new Resized(symbol, before, after))
        : Optional.empty();
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
    return new Difference(sizes, given, result.filter(changed -> seen.test(changed.cell())));
  }
}
