package studio.backprop.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studio.backprop.graph.CellName;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.trace.Trace;

/// The cells that an edit changed, so that a window can point at them.
public record Changes(List<Changed> all) {
  public static final Changes NONE = new Changes(List.of());

  /// Beyond so many cells nobody sees which ones changed.
  private static final int MOST = 20_000;

  private static final int MOST_READ = 1_000;

  public Changes {
    all = List.copyOf(all);
  }

  /// A cell whose number differs.
  ///
  /// @param isNew whether it was not there before
  public record Changed(CellName cell, double before, double after, boolean isNew) {

    /// Whether it reads differently.
    ///
    /// @param writing how a number is shown
    public boolean isSeen(DoubleFunction<String> writing) {
      return isNew || !writing.apply(before).equals(writing.apply(after));
    }
  }

  /// Compares two runs node by node; a cell that was not there before counts as changed.
  ///
  /// @throws IllegalStateException where that would hold up the window; see [FrameThread]
  public static Changes between(Trace before, Trace after) {
    FrameThread.admit(after.graph());
    List<Changed> all = new ArrayList<>();
    for (GraphNode node : after.graph().nodes()) {
      before
          .graph()
          .find(node.id())
          .ifPresent(old -> {
            compare(all, node.id(), Quantity.VALUE, before.value(old), after.value(node));
            compare(all, node.id(), Quantity.GRADIENT, before.gradient(old), after.gradient(node));
          });
    }
    return new Changes(all);
  }

  /// Those of them that read differently; of as many as a frame has time to read, and no more.
  ///
  /// @param seen which cells are to be seen
  /// @param writing how a number is shown
  public Stream<CellName> asShown(Predicate<CellName> seen, DoubleFunction<String> writing) {
    return all.stream()
        .filter(changed -> seen.test(changed.cell()))
        .limit(MOST_READ)
        .filter(changed -> changed.isSeen(writing))
        .map(Changed::cell);
  }

  static void compare(List<Changed> all, String node, Quantity quantity, Matrix old, Matrix now) {
    if (old.equals(now)) {
      return;
    }
    for (int i = 0; i < now.rows() && all.size() < MOST; i++) {
      for (int j = 0; j < now.columns(); j++) {
        boolean isNew = i >= old.rows() || j >= old.columns();
        double before = isNew ? Double.NaN : old.get(i, j);
        if (isNew || Double.compare(before, now.get(i, j)) != 0) {
          all.add(new Changed(new CellName(node, quantity, i, j), before, now.get(i, j), isNew));
        }
      }
    }
  }
}
