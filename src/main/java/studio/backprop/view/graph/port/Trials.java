package studio.backprop.view.graph.port;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;

/// Finds out which ports a node fits, a few in each frame.
final class Trials {
  private static final int IN_A_FRAME = 6;

  private final Supplier<PortWiring> wiring;
  private final Runnable judged;
  private final Deque<PortChip> open = new ArrayDeque<>();
  private String from = "";
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          goOn();
        }
      };

  /// @param judged told that some have been found out
  Trials(Supplier<PortWiring> wiring, Runnable judged) {
    this.wiring = wiring;
    this.judged = judged;
  }

  void begin(String node, Collection<PortChip> ports) {
    from = node;
    open.clear();
    open.addAll(ports);
    timer.start();
  }

  void end() {
    open.clear();
    timer.stop();
  }

  private void goOn() {
    for (int k = 0; k < IN_A_FRAME && !open.isEmpty(); k++) {
      verdict(open.remove());
    }
    if (open.isEmpty()) {
      timer.stop();
    }
  }

  /// Whether it fits a port: found out now, where it has not been yet.
  WireVerdict verdict(PortChip port) {
    WireVerdict known = port.verdict();
    if (known != null) {
      return known;
    }
    WireVerdict verdict = wiring.get().verdict(from, port.place());
    port.judge(verdict);
    judged.run();
    return verdict;
  }
}
