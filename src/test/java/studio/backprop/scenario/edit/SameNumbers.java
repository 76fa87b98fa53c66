package studio.backprop.scenario.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Reading;
import studio.backprop.scenario.file.ScenarioReader;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.trace.Trace;

/// What holds of an edit that says the same in other operations.
final class SameNumbers {
  private static final double TOLERANCE = 1e-9;

  private SameNumbers() {}

  /// Every node that stays has the numbers that it had, and the document can be saved.
  static void hold(Assembled before, Assembled after) {
    assertThat(after.assembly().problems()).map(Said::of).isEmpty();
    Trace one = Trace.of(before.graph());
    Trace other = Trace.of(after.graph());
    int compared = 0;
    for (GraphNode node : before.graph().nodes()) {
      GraphNode now = after.graph().find(node.id()).orElse(null);
      if (now != null) {
        isSame(node, other.value(now), one.value(node));
        if (node.contributes()) {
          isSame(node, other.gradient(now), one.gradient(node));
        }
        compared++;
      }
    }
    assertThat(compared).isPositive();
    isReadBack(after.scenario());
  }

  /// Where both are finite: a definition may overflow where the operation does not.
  private static void isSame(GraphNode node, Matrix now, Matrix was) {
    if (isFinite(now) && isFinite(was)) {
      MatrixAssert.assertThat(now).as(node.id()).isCloseTo(was, TOLERANCE);
    }
  }

  private static boolean isFinite(Matrix matrix) {
    for (int k = 0; k < matrix.size(); k++) {
      if (!Double.isFinite(matrix.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static void isReadBack(Scenario scenario) {
    assertThat(
            new ScenarioReader(scenario.catalogue())
                .read(new String(ScenarioWriter.write(scenario), UTF_8)))
        .isInstanceOfSatisfying(
            Reading.Accepted.class,
            accepted -> assertThat(accepted.scenario()).isEqualTo(scenario));
  }
}
