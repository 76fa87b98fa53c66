package studio.backprop.graph;

import java.util.List;

/// What assembling a graph comes to: the graph, or everything that is wrong.
public sealed interface Assembly permits Graph, Assembly.Broken {

  /// The source does not make a graph.
  ///
  /// @param problems at least one
  record Broken(List<Problem> problems) implements Assembly {
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
