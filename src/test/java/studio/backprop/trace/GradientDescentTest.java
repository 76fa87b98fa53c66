package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Dims;

class GradientDescentTest {

  /// J = θ², whose step of rate a is θ ← θ − 2aθ.
  private static Graph parabola() {
    return Assembler.whole(
        new GraphSource(
            new Dims(Map.of()),
            List.of(
                new LeafNode("theta", Kind.PARAMETER, "1", "1", Matrix.scalar(8)),
                new OperationNode("J", "square", Map.of("X", "theta"))),
            "J",
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void it_gives_the_loss_before_each_step_and_after_the_last() {
    GradientDescent.Run run = GradientDescent.run(parabola(), 3, 0.25);

    assertThat(run.losses()).containsExactly(64.0, 16.0, 4.0, 1.0);
    assertThat(Trace.of(run.last()).value(run.last().node("theta"))).isEqualTo(Matrix.scalar(1));
  }

  @Test
  void a_loss_that_stops_being_finite_ends_the_run() {
    GradientDescent.Run run = GradientDescent.run(parabola(), 10_000, 1e6);

    assertThat(run.diverged()).isTrue();
    assertThat(run.losses()).hasSizeLessThan(40);
  }

  @Test
  void an_output_that_is_no_single_number_cannot_be_trained() {
    Graph graph =
        Assembler.whole(
            new GraphSource(
                new Dims(Map.of()),
                List.of(
                    new LeafNode("X", Kind.PARAMETER, "1", "2", Matrix.zeros(1, 2)),
                    new OperationNode("Y", "exp", Map.of("X", "X"))),
                "Y",
                Optional.of(Matrix.zeros(1, 2)),
                Optional.empty()));

    assertThatThrownBy(() -> GradientDescent.run(graph, 1, 0.1))
        .hasMessage("training needs an output that is 1×1; Y is 1×2");
  }
}
