package studio.backprop.scenario.edit;

import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.DataCheck;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Problem;
import studio.backprop.scenario.Scenario;

/// A document together with its graph, as far as that goes.
public record Assembled(Scenario scenario, Assembly assembly) {

  public static Assembled of(Scenario scenario) {
    return new Assembled(scenario, Assembler.assemble(scenario.graphSource()));
  }

  /// Another version of the document. Its graph is assembled anew only where the structure differs.
  public Assembled then(Scenario next) {
    return switch (Touch.between(scenario, next)) {
      case APPEARANCE, NUMBERS ->
          new Assembled(next, assembly.redefined(next.nodes(), next.dims()));
      case STRUCTURE -> of(next);
    };
  }

  public Graph graph() {
    return assembly.graph();
  }

  /// What is wrong with it beyond that it is half built.
  Optional<Problem> broken() {
    return Stream.concat(assembly.problems().stream(), DataCheck.problems(graph()).stream())
        .filter(problem -> !problem.isOfHalfBuilt())
        .findFirst();
  }
}
