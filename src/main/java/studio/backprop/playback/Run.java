package studio.backprop.playback;

import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.Trace;

/// A scenario with everything that follows from it, always of one piece.
///
/// @param assembly the scenario's graph as far as it goes, and what is wrong with the rest
/// @param changes what differs from the run before; nothing where another document was opened
public record Run(
    Scenario scenario, Assembly assembly, Trace trace, Timeline timeline, Changes changes) {

  public static Run of(Scenario scenario, Assembly assembly) {
    Graph graph = assembly.graph();
    return new Run(scenario, assembly, Trace.of(graph), new Timeline(graph), Changes.NONE);
  }

  /// The part of the graph that runs.
  public Graph graph() {
    return assembly.graph();
  }

  /// Runs the next version of the same document.
  public Run then(Scenario next, Assembly assembled) {
    Trace after = Trace.of(assembled.graph());
    return new Run(
        next, assembled, after, new Timeline(assembled.graph()), Changes.between(trace, after));
  }
}
