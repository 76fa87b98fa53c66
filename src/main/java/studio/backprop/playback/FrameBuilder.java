package studio.backprop.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Frame.Card;
import studio.backprop.playback.Frame.Traveller;
import studio.backprop.playback.Substep.Kind;
import studio.backprop.trace.Trace;

/// Works out one frame.
final class FrameBuilder {
  private final Trace trace;
  private final Timeline timeline;
  private final Grain grain;
  private final double position;
  private final int current;
  private final double progress;
  private final List<Substep> substeps;
  private final Optional<Closeup> inside;
  private final Received received;

  FrameBuilder(Trace trace, Timeline timeline, Grain grain, double position) {
    this.trace = trace;
    this.timeline = timeline;
    this.position = Math.clamp(position, 0, timeline.length());
    this.current = timeline.currentStep(this.position);
    this.progress = current < 0 ? 1 : this.position - current;
    this.grain = grain;
    this.substeps = substeps();
    this.inside = substeps.isEmpty() ? Optional.empty() : closeup();
    this.received = new Received(trace, timeline, grain, this.position, substeps, inside);
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
    if (step.phase() == Phase.UPDATE) {
      return Optional.of(moving(step.node()).closeup(grain, step));
    }
    return grain.isInside()
        ? CloseupBuilder.of(trace, grain, step, substeps, progress)
        : MotionBuilder.of(trace, step, substeps, progress);
  }

  Frame build() {
    List<Card> cards = trace.graph().nodes().stream().map(this::card).toList();
    return new Frame(position, timeline.stepAt(position), progress, cards, travellers(), inside);
  }

  private @Nullable Step step() {
    return timeline.stepAt(position).orElse(null);
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

  /// What an operation makes now and belongs on a node's card.
  private Optional<Closeup> making(GraphNode node) {
    return inside.filter(now ->
        now.substep().kind().isOnCard()
            && !now.substep().kind().isUpdate()
            && now.at().index() == node.index());
  }

  private Card card(GraphNode node) {
    Step step = step();
    boolean active = step != null && step.isOf(node);
    boolean computing = step != null && step.phase() == Phase.FORWARD && active;
    boolean clearing = step != null && step.phase() == Phase.CLEAR && active && underWay();
    boolean hasValue = computing ? hasComputed() : timeline.valueAt(node) <= position;
    boolean receiving =
        step != null
            && step.phase() == Phase.BACKWARD
            && step.node().operands().stream().anyMatch(edge -> edge.from() == node.index());
    boolean comesBack = received.gradient(node).isPresent();
    int wholeAt = timeline.gradientAt(node);
    return new Card(
        node,
        hasValue ? Optional.of(value(node)) : Optional.empty(),
        received.gradient(node),
        wholeAt >= 0 && wholeAt <= position && comesBack,
        comesBack ? Missing.NONE : missing(node),
        comesBack ? missing(node) : Missing.NONE,
        clearing
            ? 1 - progress
            : substeps.isEmpty() ? (computing || receiving ? appearing() : 1) : shareOf(node),
        active,
        isMoving(node) ? Optional.of(moving(node).sum()) : received.sum(node),
        brought(node, (computing && hasValue) || (isMoving(node) && hasComputed())));
  }

  /// A parameter that has moved is where it has moved to.
  private Matrix value(GraphNode node) {
    int moved = timeline.updateAt(node);
    return isMoving(node)
        ? moving(node).value()
        : moved >= 0 && moved <= position
            ? trace.update(node).orElseThrow().after()
            : trace.value(node);
  }

  /// Whether a parameter is moving, or has just moved.
  private boolean isMoving(GraphNode node) {
    return current >= 0 && timeline.updateAt(node) == current + 1;
  }

  private Moving moving(GraphNode node) {
    return new Moving(trace, trace.update(node).orElseThrow(), substeps, progress);
  }

  /// What is being made is lit instead, where that is seen from outside.
  private Optional<Quantity> brought(GraphNode node, boolean value) {
    if (!grain.isInside() && inside.isPresent()) {
      return Optional.empty();
    }
    boolean gradient = received.isBrought(node);
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
          step.phase() == Phase.FORWARD
              ? trace.value(trace.graph().node(edge.from()))
              : trace.returned(edge).orElseThrow();
      travellers.add(new Traveller(edge, step.phase(), matrix, along));
    }
    return travellers;
  }
}
