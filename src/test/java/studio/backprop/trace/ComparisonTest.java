package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.trace.Comparison.Difference;

class ComparisonTest {
  private final Scenario line = Scenarios.line();
  private final Trace pinned = trace(line);

  private static Trace trace(Scenario scenario) {
    return Trace.of(Assembler.whole(scenario.graphSource()));
  }

  private Trace after(Edit edit) {
    return switch (edit.applyTo(Assembled.of(line))) {
      case Outcome.Done(var after) -> trace(after.scenario());
      case Outcome.Refused(var why) -> throw new AssertionError(why);
    };
  }

  @Test
  void differences_go_as_far_as_the_largest() {
    Trace now = after(new Edit.SetCell("W", 0, 0, 1));
    Comparison comparison = Comparison.of(pinned, now);

    // S from 1 and 2 to 2 and 4, L from 0.5 to 5, and ∂L/∂W from 4 to 14.
    assertThat(comparison.extent()).isEqualTo(new Extent(4.5, 10));
    assertThat(comparison.of(now.graph().node("W"), Quantity.VALUE))
        .contains(new Difference(Matrix.scalar(0.5), Matrix.scalar(1), Matrix.scalar(0.5)));
  }

  @Test
  void what_was_of_another_size_or_not_there_is_not_compared() {
    Trace now = after(new Edit.Resize("n", 3));
    Comparison comparison = Comparison.of(pinned, now);

    assertThat(comparison.of(now.graph().node("X"), Quantity.VALUE)).isEmpty();
    assertThat(comparison.of(now.graph().node("W"), Quantity.GRADIENT)).isPresent();
    Trace other = trace(Scenarios.single());
    assertThat(Comparison.of(pinned, other).of(other.graph().node("Q"), Quantity.VALUE)).isEmpty();
  }
}
