package studio.backprop.scenario.file;

import java.util.List;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Graph;
import studio.backprop.scenario.Scenario;

/// What reading a scenario comes to: the document with its graph, as far as that goes, or
/// everything that is wrong.
public sealed interface Reading {

  /// The file holds a scenario that can run.
  record Accepted(Scenario scenario, Graph graph) implements Reading {}

  /// The file holds no scenario that can run as a whole.
  sealed interface NotWhole extends Reading {
    /// At least one, each with its place in the file.
    List<FileProblem> problems();
  }

  /// The file holds a scenario whose graph is half built: it can be shown, changed and saved.
  record HalfBuilt(Scenario scenario, Assembly assembly, List<FileProblem> problems)
      implements NotWhole {
    public HalfBuilt {
      problems = List.copyOf(problems);
    }
  }

  /// The file holds no scenario.
  record Refused(List<FileProblem> problems) implements NotWhole {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
