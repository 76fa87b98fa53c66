package studio.backprop.view.graph.wire;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import studio.backprop.view.layout.Route;

/// Which wires run elsewhere than before.
final class Rerun {
  private Rerun() {}

  /// The positions of those that run elsewhere in another layout, whatever more that has.
  static BitSet of(List<Route> before, List<Route> after) {
    BitSet moved = new BitSet(before.size());
    IntStream.range(0, before.size())
        .filter(i -> !after.get(i).equals(before.get(i)))
        .forEach(moved::set);
    return moved;
  }
}
