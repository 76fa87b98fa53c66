package studio.backprop.scenario.file;

import java.util.List;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Problem;
import studio.backprop.scenario.Scenario;

/// What reading a scenario comes to: the document with its graph, or everything that is wrong.
public sealed interface Reading {

  /// The file holds a scenario that can run.
  record Accepted(Scenario scenario, Graph graph) implements Reading {}

  /// The file holds no scenario.
  ///
  /// @param problems at least one, each with its place in the file
  record Refused(List<Problem> problems) implements Reading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
