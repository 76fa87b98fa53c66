package studio.backprop.scenario.edit;

import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.scenario.Scenario;

/// What comes of an edit.
public sealed interface Outcome {

  /// The edit is done. The scenario may be equal to the one before.
  ///
  /// @param graph the changed scenario's, already assembled
  record Done(Scenario scenario, Graph graph) implements Outcome {}

  /// The edit cannot be done.
  ///
  /// @param sentence what is wrong and what would be right
  record Refused(String sentence) implements Outcome {}

  /// The outcome of a change, once its graph is assembled: what is wrong there is the refusal.
  static Outcome of(Scenario changed) {
    return switch (Graph.assemble(changed.graphSource())) {
      case Graph graph -> new Done(changed, graph);
      case Assembly.Broken broken -> new Refused(broken.problems().getFirst().message());
    };
  }
}
