package studio.backprop.trace;

import java.util.List;
import java.util.Optional;
import studio.backprop.graph.GraphSource;

/// Gradient descent on every parameter, some steps on end.
public final class GradientDescent {
  private GradientDescent() {}

  /// A run of some steps.
  ///
  /// @param losses before each step, and after the last, each of the examples whose turn it is
  /// @param last with the parameters as they are after the last step
  /// @param breakdown where numbers stopped being finite, which ends a run
  public record Run(List<Double> losses, GraphSource last, Optional<Breakdown> breakdown) {
    public Run {
      losses = List.copyOf(losses);
    }
  }

  /// Runs until the steps are done or the loss stops being finite.
  ///
  /// @param source as [Descent#from] wants it
  /// @throws IllegalArgumentException where the output is no single number
  public static Run run(GraphSource source, int steps, Descent.Plan plan) {
    DescentRecord record = new DescentRecord(Descent.from(source, plan));
    while (record.steps() < steps && record.breakdown().isEmpty()) {
      record.step();
    }
    GraphSource last = record.last().source();
    return new Run(
        record.losses(), last, record.breakdown().or(() -> Breakdown.in(record.steps(), last)));
  }
}
