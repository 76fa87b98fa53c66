package studio.backprop.view.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.backprop.graph.FrameThread;
import studio.backprop.graph.Unfinished;
import studio.backprop.playback.Timeline;
import studio.backprop.session.document.Groups;
import studio.backprop.trace.Event;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.matrix.HeatImage;
import studio.backprop.view.graph.plan.Draft;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.writing.style.Style;

/// A run that is to be shown, in a style, and beside it the nodes of the graph that cannot run yet.
///
/// @param timeline the trace's
/// @param unfinished these nodes, each with a sentence that says what it lacks
/// @param groups the nodes that are folded into one card
public record GraphMoment(
    Trace trace,
    Timeline timeline,
    Map<Unfinished, String> unfinished,
    Style style,
    Groups groups) {

  /// Whether it is planned in no longer than a frame.
  boolean isSmall() {
    return FrameThread.hasTimeFor(cards()) && FrameThread.hasTimeFor(trace.graph());
  }

  private int cards() {
    return trace.graph().nodes().size() + unfinished.size();
  }

  /// What is to be drawn of it; where it is not small, not for the thread that draws.
  Plan plan() {
    List<Draft> drafts =
        unfinished.entrySet().stream()
            .map(node -> new Draft(node.getKey(), node.getValue()))
            .toList();
    prepare();
    return Plan.of(trace, drafts, style).folding(groups);
  }

  /// Has all matrices prepared that come to stand on cards.
  private void prepare() {
    trace.graph().nodes().forEach(node -> HeatImage.prepare(trace.value(node)));
    for (Event event : trace.events()) {
      switch (event) {
        case Event.Arrived(_, var gradient) -> HeatImage.prepare(gradient);
        case Event.Returned(_, var gradient) -> HeatImage.prepare(gradient);
        case Event.Accumulated sum -> HeatImage.prepare(sum.after());
        case Event.Updated moved -> HeatImage.prepare(moved.after());
        case Event.Sent _, Event.Computed _ -> {}
      }
    }
  }

  /// The ids of the nodes that cannot run yet.
  Set<String> beside() {
    return unfinished.keySet().stream().map(Unfinished::id).collect(Collectors.toSet());
  }
}
