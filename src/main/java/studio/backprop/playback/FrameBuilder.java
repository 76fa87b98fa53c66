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
  private final Glance glance;
  private final Timeline timeline;
  private final double position;
  private final double progress;
  private final List<Substep> substeps;
  private final Optional<Closeup> inside;
  private final Received received;

  FrameBuilder(Trace trace, Glance glance) {
    this.trace = trace;
    this.glance = glance;
    this.timeline = glance.timeline();
    this.position = glance.position();
    this.progress = glance.progress();
    this.substeps = glance.substeps();
    this.inside = substeps.isEmpty() ? Optional.empty() : closeup();
    this.received = new Received(trace, glance, inside);
  }

  private Optional<Closeup> closeup() {
    Step step = glance.step().orElseThrow();
    Grain grain = glance.grain();
    if (step.phase() == Phase.UPDATE) {
      return Optional.of(moving(step.node()).closeup(grain, step));
    }
    return grain.isInside()
        ? CloseupBuilder.of(trace, grain, step, substeps, progress)
        : MotionBuilder.of(trace, step, substeps, progress);
  }

  Frame build() {
    List<Card> cards = trace.graph().nodes().stream().map(this::card).toList();
    return new Frame(position, glance.step(), progress, cards, travellers(), inside);
  }

  private @Nullable Step step() {
    return glance.step().orElse(null);
  }

  private boolean arrived() {
    return progress >= Substeps.TRAVELLING;
  }

  /// How far the result of the step under way has come into sight.
  private double appearing() {
    return glance.isUnderWay()
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
    boolean clearing = step != null && step.phase() == Phase.CLEAR && active && glance.isUnderWay();
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
    return glance.current() >= 0 && timeline.updateAt(node) == glance.current() + 1;
  }

  private Moving moving(GraphNode node) {
    return new Moving(trace, trace.update(node).orElseThrow(), substeps, progress);
  }

  /// What is being made is lit instead, where that is seen from outside.
  private Optional<Quantity> brought(GraphNode node, boolean value) {
    if (!glance.grain().isInside() && inside.isPresent()) {
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
    if (step == null || !glance.isUnderWay() || inside.isPresent()) {
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
