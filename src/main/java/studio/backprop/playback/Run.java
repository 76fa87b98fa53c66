package studio.backprop.playback;

import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.graph.mistake.Mistakes;
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
    return of(assembled, Conduct.PLAIN);
  }

  public static Run of(Assembled assembled, Conduct conduct) {
    Graph graph = graph(assembled, conduct);
    return new Run(
        assembled,
        Trace.of(graph, conduct.learning()),
        new Timeline(graph, conduct.learning()),
        Changes.NONE);
  }

  private static Graph graph(Assembled assembled, Conduct conduct) {
    Graph made = Mistakes.in(assembled.graph(), conduct.halted(), conduct.mistake());
    return conduct.untold() && made.mistake().isPresent()
        ? made.untold(assembled.graph().holding(conduct.halted()))
        : made;
  }

  public Scenario scenario() {
    return assembled.scenario();
  }

  /// The graph as far as it goes, with the mistake that is made in it and what is held still, and
  /// what is wrong with the rest.
  public Assembly assembly() {
    Assembly right = assembled.assembly();
    return graph().mistake().isEmpty() && graph().halted().isEmpty()
        ? right
        : new Assembly(graph(), right.unfinished(), right.problems());
  }

  /// The part of the graph that runs, with the mistake that is made in it and what is held still.
  public Graph graph() {
    return trace.graph();
  }

  /// The next version of the same document, run again where its numbers may differ.
  public Run then(Assembled next) {
    return then(next, Conduct.PLAIN);
  }

  public Run then(Assembled next, Conduct conduct) {
    Graph graph = graph(next, conduct);
    Timeline steps = new Timeline(graph, conduct.learning());
    boolean alike =
        graph.mistake().equals(graph().mistake())
            && graph.halted().equals(graph().halted())
            && conduct.learning().equals(trace.learning());
    if (alike && Touch.between(scenario(), next.scenario()) == Touch.APPEARANCE) {
      return new Run(next, trace.on(graph), steps, Changes.NONE);
    }
    Trace after = Trace.of(graph, conduct.learning());
    return new Run(next, after, steps, Changes.between(trace, after));
  }
}
