package studio.backprop.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;

/// A gradient descent under way, with all that is needed to come back to any of its steps.
///
/// Some of its states are kept, evenly, never more than a few hundred and never more than some 48
/// MB of numbers, as far as two states are no more; the others are found again by running from the
/// one before, bit by bit the same. It may be asked by several threads; one that is interrupted
/// leaves it as it was.
public final class DescentRecord {
  private static final int MOST_KEPT = 256;
  private static final long MOST_NUMBERS = 6_000_000;

  /// Of a parameter, and of its gradients two matrices at most.
  private static final int MATRICES = 3;

  /// As a share of the first loss, what counts as no change.
  private static final double STILL = 1e-6;

  private static final int LEAST_SETTLED = 10;

  private final Gauge gauge;
  private final NavigableMap<Integer, Descent> kept = new TreeMap<>();
  private Descent now;
  private Trace trace;
  private final int mostKept;
  private int spacing = 1;
  private Optional<Breakdown> breakdown = Optional.empty();

  /// A descent before its first step.
  ///
  /// @throws IllegalArgumentException where the output is no single number
  public DescentRecord(Descent first) {
    now = first;
    mostKept = mostKept(first.source());
    gauge = new Gauge(first);
    trace = Trace.of(first.graph());
    kept.put(0, first);
    requireLoss();
    gauge.keep(gauge.read(first, trace));
    look();
  }

  private static int mostKept(GraphSource source) {
    long numbers = 1;
    for (Node node : source.nodes()) {
      if (node instanceof LeafNode leaf && leaf.isParameter()) {
        numbers += (long) MATRICES * leaf.value().size();
      }
    }
    return (int) Math.clamp(MOST_NUMBERS / numbers, 2L, MOST_KEPT);
  }

  /// Where two cells of parameters have been up to a step, as far as states are kept, oldest first.
  public synchronized List<Surface.Place> path(CellName across, CellName up, int upTo) {
    List<Surface.Place> path = new ArrayList<>();
    for (Descent state : kept.headMap(upTo, true).values()) {
      path.add(new Surface.Place(number(state, across), number(state, up)));
    }
    return path;
  }

  private static double number(Descent state, CellName cell) {
    return state.source().nodes().stream()
        .filter(node -> node.id().equals(cell.node()))
        .map(node -> ((LeafNode) node).value().get(cell.row(), cell.column()))
        .findFirst()
        .orElseThrow();
  }

  /// How many of its states are kept.
  synchronized int kept() {
    return kept.size();
  }

  /// The losses before each step, and after the last.
  public synchronized List<Double> losses() {
    return measures().losses();
  }

  /// What is measured before each step, and after the last.
  public synchronized Measures measures() {
    return gauge.soFar();
  }

  /// Whether the loss has stopped changing: its mean over the last steps, at least over a round of
  /// the examples, is that over as many before, but for a millionth of the first loss.
  public synchronized boolean isSettled() {
    List<Double> losses = losses();
    int steps = Math.max(LEAST_SETTLED, now.round());
    int size = losses.size();
    if (size <= 2 * steps) {
      return false;
    }
    double last = mean(losses.subList(size - steps, size));
    double before = mean(losses.subList(size - 2 * steps, size - steps));
    return Math.abs(last - before) <= STILL * Math.abs(losses.getFirst());
  }

  private static double mean(List<Double> of) {
    return of.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /// How many steps are made.
  public synchronized int steps() {
    return now.step();
  }

  /// The descent as it stands after its last step.
  public synchronized Descent last() {
    return now;
  }

  /// Where numbers stopped being finite, which ends it.
  public synchronized Optional<Breakdown> breakdown() {
    return breakdown;
  }

  /// Makes one more step, unless numbers are not finite any more.
  ///
  /// @return whether another can be made
  public synchronized boolean step() {
    if (breakdown.isPresent()) {
      return false;
    }
    Descent next = now.after(trace);
    Trace run = Trace.of(next.graph());
    Gauge.Reading reading = gauge.read(next, run);
    now = next;
    trace = run;
    gauge.keep(reading);
    keep();
    look();
    return breakdown.isEmpty();
  }

  private void requireLoss() {
    if (trace.loss().isEmpty()) {
      GraphNode output = trace.graph().output().orElseThrow();
      throw new IllegalArgumentException(
          "training needs an output that is 1×1; %s is %s".formatted(output.id(), output.shape()));
    }
  }

  private void look() {
    if (!Double.isFinite(trace.loss().orElseThrow())) {
      breakdown = Breakdown.in(now.step(), trace);
    }
  }

  private void keep() {
    if (now.step() % spacing != 0) {
      return;
    }
    kept.put(now.step(), now);
    if (kept.size() > mostKept) {
      spacing *= 2;
      kept.keySet().removeIf(step -> step % spacing != 0);
    }
  }

  /// The descent as it stood after so many of its steps.
  public synchronized Descent at(int step) {
    if (step < 0 || step > steps()) {
      throw new IllegalArgumentException("there is no step " + step + " of " + steps());
    }
    if (step == steps()) {
      return now;
    }
    Descent there = kept.floorEntry(step).getValue();
    while (there.step() < step) {
      there = there.after(Trace.of(there.graph()));
    }
    return there;
  }
}
