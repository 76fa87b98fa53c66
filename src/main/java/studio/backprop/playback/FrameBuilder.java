package studio.backprop.playback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Frame.Accumulation;
import studio.backprop.playback.Frame.Card;
import studio.backprop.playback.Frame.Traveller;
import studio.backprop.playback.Substep.Kind;
import studio.backprop.trace.Event;
import studio.backprop.trace.Trace;

/// Works out one frame.
final class FrameBuilder {
  /// A larger sum is not seen to replace what was there before part by part.
  private static final int MOST_MIXED = 20_000;

  private final Trace trace;
  private final Timeline timeline;
  private final Grain grain;
  private final double position;
  private final int current;
  private final double progress;
  private final List<Substep> substeps;
  private final Optional<Closeup> inside;
  private final Map<Integer, Matrix> gradients = new HashMap<>();
  private final Map<Integer, Accumulation> sums = new HashMap<>();
  private final Set<Integer> broughtBack = new HashSet<>();

  FrameBuilder(Trace trace, Timeline timeline, Grain grain, double position) {
    this.trace = trace;
    this.timeline = timeline;
    this.position = Math.clamp(position, 0, timeline.length());
    this.current = timeline.currentStep(this.position);
    this.progress = current < 0 ? 1 : this.position - current;
    this.grain = grain;
    this.substeps = substeps();
    this.inside = substeps.isEmpty() ? Optional.empty() : closeup();
  }

  /// None where nothing of the inside is seen: from outside only a step under way is looked into.
  private List<Substep> substeps() {
    if (current < 0) {
      return List.of();
    }
    return switch (grain) {
      case PHASE -> List.of();
      case OPERATION -> underWay() ? timeline.fromOutside(current) : List.of();
      case INSIDE, CELL -> timeline.substeps(current);
    };
  }

  private Optional<Closeup> closeup() {
    Step step = timeline.steps().get(current);
    return grain.isInside()
        ? CloseupBuilder.of(trace, grain, step, substeps, progress)
        : MotionBuilder.of(trace, step, substeps, progress);
  }

  Frame build() {
    gatherGradients();
    List<Card> cards = trace.graph().nodes().stream().map(this::card).toList();
    return new Frame(position, Optional.ofNullable(step()), progress, cards, travellers(), inside);
  }

  private @Nullable Step step() {
    return current < 0 ? null : timeline.steps().get(current);
  }

  private boolean underWay() {
    return progress < 1;
  }

  private boolean arrived() {
    return progress >= Substeps.TRAVELLING;
  }

  /// How far the result of the step under way has come into sight.
  private double appearing() {
    return underWay()
        ? Math.max(0, (progress - Substeps.TRAVELLING) / (1 - Substeps.TRAVELLING))
        : 1;
  }

  /// Replays what came back until this moment.
  private void gatherGradients() {
    if (position <= timeline.forwardCount()) {
      return;
    }
    for (Event event : trace.events()) {
      if (event instanceof Event.Accumulated met && isMeeting(met.edge())) {
        sums.put(met.node().index(), accumulation(met));
      }
      switch (event) {
        case Event.Arrived(var output, var gradient) -> {
          gradients.put(output.index(), gradient);
          if (current == timeline.forwardCount()) {
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
    return !grain.isInside() && isSeen(edge) && isCurrent(edge);
  }

  /// What is added comes first, and then the sum.
  private Accumulation accumulation(Event.Accumulated sum) {
    return new Accumulation(
        sum.edge(),
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
    return done >= 0 && (done <= current || (done == current + 1 && hasCome(edge)));
  }

  private boolean hasCome(Edge edge) {
    return substeps.isEmpty() ? arrived() : hasBegun(edge, Kind.RETURNED, Kind.ROW_ADDS);
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

  /// What is made now and belongs on a node's card.
  private Optional<Closeup> making(GraphNode node) {
    return inside.filter(
        now -> now.substep().kind() != Kind.PART && now.at().index() == node.index());
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
        .flatMap(_ -> making(sum.node()))
        .map(Closeup::missing)
        .orElse(Missing.NONE);
  }

  private boolean isCurrent(Edge edge) {
    return timeline.backwardAt(trace.graph().node(edge.to())) == current + 1;
  }

  private Card card(GraphNode node) {
    Step step = step();
    boolean active = step != null && step.node().index() == node.index();
    boolean computing = step != null && step.phase() == Phase.FORWARD && active;
    boolean hasValue = computing ? hasComputed() : timeline.valueAt(node) <= position;
    boolean receiving =
        step != null
            && step.phase() == Phase.BACKWARD
            && step.node().operands().stream().anyMatch(edge -> edge.from() == node.index());
    boolean comesBack = gradients.containsKey(node.index());
    int wholeAt = timeline.gradientAt(node);
    return new Card(
        node,
        hasValue ? Optional.of(trace.value(node)) : Optional.empty(),
        Optional.ofNullable(gradients.get(node.index())),
        wholeAt >= 0 && wholeAt <= position,
        comesBack ? Missing.NONE : missing(node),
        comesBack ? missing(node) : Missing.NONE,
        substeps.isEmpty() ? (computing || receiving ? appearing() : 1) : shareOf(node),
        active,
        Optional.ofNullable(sums.get(node.index())),
        brought(node, computing && hasValue));
  }

  /// What is being made is lit instead, where that is seen from outside.
  private Optional<Quantity> brought(GraphNode node, boolean value) {
    if (!grain.isInside() && inside.isPresent()) {
      return Optional.empty();
    }
    boolean gradient = broughtBack.contains(node.index());
    return value
        ? Optional.of(Quantity.VALUE)
        : gradient ? Optional.of(Quantity.GRADIENT) : Optional.empty();
  }

  private boolean hasComputed() {
    return substeps.isEmpty() ? arrived() : substeps.getLast().hasBegun(progress);
  }

  private Missing missing(GraphNode node) {
    return making(node)
        .filter(now -> isFirst(now.substep()))
        .map(Closeup::missing)
        .orElse(Missing.NONE);
  }

  /// Whether it is the first that comes to a card, and not added to what stands there.
  private boolean isFirst(Substep substep) {
    return substep.kind() != Kind.SUMMED
        && substeps.stream()
            .noneMatch(other -> other.kind() == Kind.SUMMED && other.edge().equals(substep.edge()));
  }

  /// A matrix of which no single cells are seen comes into sight as a whole.
  private double shareOf(GraphNode node) {
    return making(node)
        .map(Closeup::substep)
        .filter(substep -> substep.units() == 0 && substep.sweep().isEmpty())
        .map(substep -> substep.share(progress))
        .orElse(1.0);
  }

  private List<Traveller> travellers() {
    Step step = step();
    if (step == null || !underWay() || inside.isPresent()) {
      return List.of();
    }
    double travelling = substeps.isEmpty() ? Substeps.TRAVELLING : substeps.getFirst().to();
    double along = Math.min(1, progress / travelling);
    List<Traveller> travellers = new ArrayList<>();
    for (Edge edge : step.node().operands()) {
      Matrix matrix =
          switch (step.phase()) {
            case FORWARD -> trace.value(trace.graph().node(edge.from()));
            case BACKWARD -> trace.returned(edge).orElseThrow();
          };
      travellers.add(new Traveller(edge, step.phase(), matrix, along));
    }
    return travellers;
  }
}
