package studio.backprop.playback;

import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Touch;
import studio.backprop.trace.Trace;

/// A document with everything that follows from it, always of one piece.
///
/// @param changes what differs from the run before; nothing where another document was opened
public record Run(Assembled assembled, Trace trace, Timeline timeline, Changes changes) {

  public static Run of(Scenario scenario) {
    return of(Assembled.of(scenario));
  }

  public static Run of(Assembled assembled) {
    Graph graph = assembled.graph();
    return new Run(assembled, Trace.of(graph), new Timeline(graph), Changes.NONE);
  }

  public Scenario scenario() {
    return assembled.scenario();
  }

  /// The graph as far as it goes, and what is wrong with the rest.
  public Assembly assembly() {
    return assembled.assembly();
  }

  /// The part of the graph that runs.
  public Graph graph() {
    return assembled.graph();
  }

  /// The next version of the same document, run again where its numbers may differ.
  public Run then(Assembled next) {
    Graph graph = next.graph();
    Timeline steps = new Timeline(graph);
    if (Touch.between(scenario(), next.scenario()) == Touch.APPEARANCE) {
      return new Run(next, trace.on(graph), steps, Changes.NONE);
    }
    Trace after = Trace.of(graph);
    return new Run(next, after, steps, Changes.between(trace, after));
  }
}
