package studio.backprop.playback;

import studio.backprop.graph.Graph;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.Trace;

/// A scenario with everything that follows from it, always of one piece.
///
/// @param changes what differs from the run before; nothing where another document was opened
public record Run(Scenario scenario, Graph graph, Trace trace, Timeline timeline, Changes changes) {

  public static Run of(Scenario scenario, Graph graph) {
    return new Run(scenario, graph, Trace.of(graph), new Timeline(graph), Changes.NONE);
  }

  /// Runs the next version of the same document.
  public Run then(Scenario next, Graph assembled) {
    Trace after = Trace.of(assembled);
    return new Run(next, assembled, after, new Timeline(assembled), Changes.between(trace, after));
  }
}
