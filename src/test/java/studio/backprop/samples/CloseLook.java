package studio.backprop.samples;

import java.util.ArrayList;
import java.util.List;
import studio.backprop.graph.Graph;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Phase;
import studio.backprop.playback.Step;
import studio.backprop.playback.Stops;
import studio.backprop.playback.Timeline;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.telling.Narration;
import studio.backprop.trace.Trace;

/// A graph whose pass is looked at closely, stop by stop.
public record CloseLook(Graph graph, Trace trace, Timeline timeline) {

  public static CloseLook at(String scenario) {
    return at(new Session(Library.entry(scenario).scenario()).shown().run().graph());
  }

  public static CloseLook at(Graph graph) {
    return new CloseLook(graph, Trace.of(graph), new Timeline(graph));
  }

  /// The frames at all stops of a step of this node.
  public List<Frame> frames(Grain grain, Phase phase, String node) {
    int step = timeline.steps().indexOf(new Step(phase, graph.node(node)));
    Stops stops = Stops.of(timeline, grain);
    List<Frame> frames = new ArrayList<>();
    for (double at = stops.after(step); at <= step + 1; at = stops.after(at)) {
      frames.add(Frames.at(trace, timeline, grain, at));
    }
    return frames;
  }

  public List<String> told(Grain grain, Phase phase, String node) {
    Narration narration = new Narration(graph);
    return frames(grain, phase, node).stream()
        .map(frame -> narration.of(frame, trace).sentence())
        .toList();
  }
}
