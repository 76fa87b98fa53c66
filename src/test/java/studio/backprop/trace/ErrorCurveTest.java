package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.CellCheck.Cell;

/// The error of a centred difference over its step size.
class ErrorCurveTest {
  private final Trace trace =
      Trace.of(Assembler.whole(Library.entry("sigmoid-softmax-network").scenario().graphSource()));

  @Test
  void each_step_says_what_the_loss_is_both_ways() {
    ErrorCurve curve = ErrorCurve.of(trace, trace.graph().node("W1"), new Cell(0, 0));

    assertThat(curve.here()).isEqualTo(trace.value(trace.graph().output().orElseThrow()).sum());
    for (ErrorCurve.Point point : curve.points()) {
      assertThat(point.check().difference())
          .isCloseTo(
              (point.more() - point.less()) / (2 * point.epsilon()),
              within(1e-15 / point.epsilon()));
    }
  }

  @Test
  void it_is_a_v_that_is_cut_off_on_the_left_and_rounded_on_the_right() {
    String leaf =
        trace.graph().nodes().stream()
            .filter(node -> node.isParameter())
            .findFirst()
            .orElseThrow()
            .id();

    ErrorCurve curve = ErrorCurve.of(trace, trace.graph().node(leaf), new Cell(0, 0));

    assertThat(curve.points().getFirst().epsilon()).isEqualTo(0.1);
    assertThat(curve.points().getLast().epsilon()).isEqualTo(1e-12);
    ErrorCurve.Point best =
        curve.points().stream()
            .min(Comparator.comparingDouble(point -> point.check().error()))
            .orElseThrow();
    assertThat(best.epsilon()).isBetween(1e-8, 1e-3);
    assertThat(best.check().error()).isLessThan(1e-8);
    assertThat(curve.points().getFirst().check().error()).isGreaterThan(100 * best.check().error());
    assertThat(curve.points().getLast().check().error()).isGreaterThan(100 * best.check().error());
  }
}
