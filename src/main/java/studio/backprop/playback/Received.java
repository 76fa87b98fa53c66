package studio.backprop.playback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Frame.Accumulation;
import studio.backprop.playback.Frame.Addend;
import studio.backprop.playback.Substep.Kind;
import studio.backprop.trace.Event;
import studio.backprop.trace.Trace;

/// What has come back to nodes by a moment, and what is being added up.
final class Received {
  /// A larger sum is not seen to replace what was there before part by part.
  private static final int MOST_MIXED = 20_000;

  private final Trace trace;
  private final Glance glance;
  private final Timeline timeline;
  private final double progress;
  private final List<Substep> substeps;
  private final Optional<Closeup> inside;
  private final Map<Integer, Matrix> gradients = new HashMap<>();
  private final Map<Integer, Accumulation> sums = new HashMap<>();
  private final Set<Integer> broughtBack = new HashSet<>();

  /// @param inside what is under way of what is seen inside the step
  Received(Trace trace, Glance glance, Optional<Closeup> inside) {
    this.trace = trace;
    this.glance = glance;
    this.timeline = glance.timeline();
    this.progress = glance.progress();
    this.substeps = glance.substeps();
    this.inside = inside;
    gather();
  }

  /// What has come back to a node so far.
  Optional<Matrix> gradient(GraphNode node) {
    return Optional.ofNullable(gradients.get(node.index()));
  }

  /// What is being added to it, or has just been.
  Optional<Accumulation> sum(GraphNode node) {
    return Optional.ofNullable(sums.get(node.index()));
  }

  /// Whether the step under way, or just done, has brought it.
  boolean isBrought(GraphNode node) {
    return broughtBack.contains(node.index());
  }

  /// Replays what came back until this moment.
  private void gather() {
    for (GraphNode node : trace.graph().nodes()) {
      trace.held(node).ifPresent(held -> gradients.put(node.index(), held));
    }
    gatherReturned();
    if (timeline.isCleared(glance.position())) {
      timeline.steps().getLast().nodes().forEach(node -> gradients.remove(node.index()));
    }
  }

  private void gatherReturned() {
    if (glance.position() <= timeline.forwardCount()) {
      return;
    }
    for (Event event : trace.events()) {
      if (event instanceof Event.Accumulated met && isMeeting(met.edge())) {
        sums.put(met.node().index(), accumulation(met));
      }
      switch (event) {
        case Event.Arrived(var output, var gradient) -> {
          gradients.put(output.index(), gradient);
          if (glance.current() == timeline.forwardCount()) {
            broughtBack.add(output.index());
          }
        }
        case Event.Returned(var edge, var gradient) when isSeen(edge) -> {
          boolean isFirst = gradients.putIfAbsent(edge.from(), returned(edge, gradient)) == null;
          if (isFirst && isCurrent(edge)) {
            broughtBack.add(edge.from());
          }
        }
        case Event.Accumulated sum when isAdded(sum.edge()) -> {
          gradients.put(sum.node().index(), summed(sum));
          if (isCurrent(sum.edge()) && unsummed(sum).isEmpty()) {
            broughtBack.add(sum.node().index());
          }
        }
        default -> {}
      }
    }
  }

  /// Whether what an edge brings is being added, or has just been. Where one looks inside, that is
  /// seen there.
  private boolean isMeeting(Edge edge) {
    return !glance.grain().isInside() && isSeen(edge) && isCurrent(edge);
  }

  /// What is added comes first, and then the sum.
  private Accumulation accumulation(Event.Accumulated sum) {
    return new Accumulation(
        new Addend.Along(sum.edge()),
        sum.before(),
        sum.added(),
        sum.after(),
        missing(sum.edge(), Kind.RETURNED, sum.added()),
        missing(sum.edge(), Kind.SUMMED, sum.after()));
  }

  /// What is not there yet of what such a substep makes for an edge.
  private Missing missing(Edge edge, Kind kind, Matrix of) {
    return substeps.stream()
        .filter(substep -> substep.kind() == kind && substep.edge().equals(Optional.of(edge)))
        .findFirst()
        .map(substep -> substep.missing(progress, of))
        .orElse(Missing.NONE);
  }

  /// What came along an edge, where rows are still being added as far as they are.
  private Matrix returned(Edge edge, Matrix gradient) {
    return inside
        .filter(now -> now.substep().kind() == Kind.ROW_ADDS)
        .filter(now -> now.substep().edge().equals(Optional.of(edge)))
        .map(Closeup::made)
        .orElse(gradient);
  }

  /// Whether what an edge brought back has arrived by now.
  private boolean isSeen(Edge edge) {
    int done = timeline.backwardAt(trace.graph().node(edge.to()));
    return done >= 0
        && (done <= glance.current() || (done == glance.current() + 1 && hasCome(edge)));
  }

  private boolean hasCome(Edge edge) {
    return substeps.isEmpty()
        ? progress >= Substeps.TRAVELLING
        : hasBegun(edge, Kind.RETURNED, Kind.ROW_ADDS);
  }

  private boolean isAdded(Edge edge) {
    return isSeen(edge) && (substeps.isEmpty() || !isCurrent(edge) || hasBegun(edge, Kind.SUMMED));
  }

  /// Whether one of these kinds of substep has begun for an edge.
  private boolean hasBegun(Edge edge, Kind... kinds) {
    return substeps.stream()
        .anyMatch(substep ->
            List.of(kinds).contains(substep.kind())
                && substep.edge().equals(Optional.of(edge))
                && substep.hasBegun(progress));
  }

  /// A sum under way stands on its card as far as it is there, and as it was before beyond.
  private Matrix summed(Event.Accumulated sum) {
    Missing missing = unsummed(sum);
    return missing.isEmpty() || sum.after().size() > MOST_MIXED
        ? sum.after()
        : Matrix.generate(
            sum.after().rows(),
            sum.after().columns(),
            (i, j) -> (missing.has(i, j, sum.after()) ? sum.before() : sum.after()).get(i, j));
  }

  /// The cells to which what an edge brought back is still to be added.
  private Missing unsummed(Event.Accumulated sum) {
    return inside
        .filter(now -> now.substep().kind() == Kind.SUMMED)
        .filter(now -> now.substep().edge().equals(Optional.of(sum.edge())))
        .filter(now -> now.at().index() == sum.node().index())
        .map(Closeup::missing)
        .orElse(Missing.NONE);
  }

  private boolean isCurrent(Edge edge) {
    return timeline.backwardAt(trace.graph().node(edge.to())) == glance.current() + 1;
  }
}
