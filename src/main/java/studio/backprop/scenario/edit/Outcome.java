package studio.backprop.scenario.edit;

import java.util.Optional;
import java.util.stream.Stream;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Assembly;
import studio.backprop.graph.Problem;
import studio.backprop.graph.WordIndexCheck;
import studio.backprop.scenario.Scenario;

/// What comes of an edit.
public sealed interface Outcome {

  /// The edit is done. The scenario may be equal to the one before.
  ///
  /// @param assembly the changed scenario's, which may be half built
  record Done(Scenario scenario, Assembly assembly) implements Outcome {}

  /// The edit makes no sense.
  record Refused(Refusal refusal) implements Outcome {}

  /// The outcome of a change, once its graph is assembled. It may leave the graph half built, but
  /// nothing worse.
  static Outcome of(Scenario changed) {
    Assembly assembly = Assembler.assemble(changed.graphSource());
    Optional<Problem> worse =
        Stream.concat(
                assembly.problems().stream(), WordIndexCheck.problems(assembly.graph()).stream())
            .filter(problem -> !problem.isOfHalfBuilt())
            .findFirst();
    return worse
        .<Outcome>map(problem -> new Refused(new Refusal.Broken(problem)))
        .orElseGet(() -> new Done(changed, assembly));
  }
}
