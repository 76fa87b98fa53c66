package studio.backprop.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.backprop.graph.Edge;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.studio.Frame.Accumulation;
import studio.backprop.studio.Frame.Card;
import studio.backprop.studio.Frame.Traveller;
import studio.backprop.trace.Event;
import studio.backprop.trace.Trace;

/// Works out one frame.
final class FrameBuilder {
  /// The share of a step that its matrices travel for; after that the result comes into sight.
  private static final double TRAVELLING = 0.7;

  private final Trace trace;
  private final Timeline timeline;
  private final double position;
  private final int current;
  private final double progress;
  private final Map<Integer, Matrix> gradients = new HashMap<>();
  private final Map<Integer, Accumulation> sums = new HashMap<>();

  FrameBuilder(Trace trace, Timeline timeline, double position) {
    this.trace = trace;
    this.timeline = timeline;
    this.position = Math.clamp(position, 0, timeline.length());
    this.current = timeline.currentStep(this.position);
    this.progress = current < 0 ? 1 : this.position - current;
  }

  Frame build() {
    gatherGradients();
    List<Card> cards = trace.graph().nodes().stream().map(this::card).toList();
    return new Frame(position, Optional.ofNullable(step()), progress, cards, travellers());
  }

  private @Nullable Step step() {
    return current < 0 ? null : timeline.steps().get(current);
  }

  private boolean underWay() {
    return progress < 1;
  }

  private boolean arrived() {
    return progress >= TRAVELLING;
  }

  /// How far the result of the step under way has come into sight.
  private double appearing() {
    return underWay() ? Math.max(0, (progress - TRAVELLING) / (1 - TRAVELLING)) : 1;
  }

  /// Replays what came back until this moment.
  private void gatherGradients() {
    if (position <= timeline.forwardCount()) {
      return;
    }
    for (Event event : trace.events()) {
      switch (event) {
        case Event.Arrived(var output, var gradient) -> gradients.put(output.index(), gradient);
        case Event.Returned(var edge, var gradient) when isSeen(edge) ->
            gradients.putIfAbsent(edge.from(), gradient);
        case Event.Accumulated(var node, var edge, var before, var added, var after)
            when isSeen(edge) -> {
          gradients.put(node.index(), after);
          if (isCurrent(edge)) {
            sums.put(node.index(), new Accumulation(edge, before, added, after));
          }
        }
        default -> {}
      }
    }
  }

  /// Whether what an edge brought back has arrived by now.
  private boolean isSeen(Edge edge) {
    int done = timeline.backwardAt(trace.graph().node(edge.to()));
    return done >= 0 && (done <= current || (done == current + 1 && arrived()));
  }

  private boolean isCurrent(Edge edge) {
    return timeline.backwardAt(trace.graph().node(edge.to())) == current + 1;
  }

  private Card card(GraphNode node) {
    Step step = step();
    boolean active = step != null && step.node().index() == node.index();
    boolean computing = step != null && step.isForward() && active;
    boolean hasValue = computing ? arrived() : timeline.valueAt(node) <= position;
    boolean receiving =
        step != null
            && !step.isForward()
            && step.node().operands().stream().anyMatch(edge -> edge.from() == node.index());
    int wholeAt = timeline.gradientAt(node);
    return new Card(
        node,
        hasValue ? Optional.of(trace.value(node)) : Optional.empty(),
        Optional.ofNullable(gradients.get(node.index())),
        wholeAt >= 0 && wholeAt <= position,
        computing || receiving ? appearing() : 1,
        active,
        Optional.ofNullable(sums.get(node.index())));
  }

  private List<Traveller> travellers() {
    Step step = step();
    if (step == null || !underWay()) {
      return List.of();
    }
    double along = Math.min(1, progress / TRAVELLING);
    List<Traveller> travellers = new ArrayList<>();
    for (Edge edge : step.node().operands()) {
      Matrix matrix =
          step.isForward()
              ? trace.value(trace.graph().node(edge.from()))
              : trace.returned(edge).orElseThrow();
      travellers.add(new Traveller(edge, !step.isForward(), matrix, along));
    }
    return travellers;
  }
}
