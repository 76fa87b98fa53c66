package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.shape.Dims;

/// Gradients beside centred differences: right ones pass, wrong ones are found, kinks are neither.
class NumericCheckTest {

  @Test
  void a_right_gradient_is_right_in_every_cell() {
    NumericCheck check = NumericCheck.of(trace("tanh", 0.3, -0.7));

    assertThat(check.holds()).isTrue();
    assertThat(check.worstError()).isPositive().isLessThan(1e-8);
    assertThat(check.leaves().getFirst().cells()).isEqualTo(2);
  }

  @Test
  void a_wrong_gradient_is_found_with_its_cell() {
    var leaf = wrongBy(trace("tanh", 0.3, -0.7), 1e-4);

    assertThat(leaf.holds()).isFalse();
    assertThat(leaf.worst().orElseThrow().column()).isEqualTo(1);
    assertThat(leaf.kinkCount()).isZero();
  }

  @Test
  void curvature_does_not_pass_for_a_kink() {
    // The slopes to both sides differ by 2·10⁻⁴ here, more than the gradient is wrong by.
    assertThat(wrongBy(trace("square", 0.3, 2), 1e-5).holds()).isFalse();
  }

  @Test
  void a_kink_is_reported_and_is_no_error() {
    for (double x : new double[] {0, 2e-5, -3e-5, 6e-5, -9e-5}) {
      NumericCheck check = NumericCheck.of(trace("relu", 1, x));

      assertThat(check.holds()).as("relu at %s", x).isTrue();
      assertThat(check.leaves().getFirst().kinkCount()).as("relu at %s", x).isEqualTo(1);
      assertThat(check.leaves().getFirst().kinks().getFirst().column()).isEqualTo(1);
    }
  }

  @Test
  void a_gradient_that_is_wrong_at_a_kink_is_found_too() {
    assertThat(wrongBy(trace("relu", 1, 0), -0.1).holds()).isFalse();
    assertThat(wrongBy(trace("relu", 1, 0), 1.1).holds()).isFalse();
  }

  @Test
  void what_the_output_does_not_depend_on_has_gradient_zero_and_is_right() {
    Trace trace = trace("tanh", 1, 2);

    assertThat(NumericCheck.of(trace).leaves().getLast().worst().orElseThrow().error()).isZero();
  }

  @Test
  void a_number_that_is_not_finite_is_never_right() {
    assertThat(NumericCheck.of(trace("log", 1, -1)).holds()).isFalse();
  }

  @Test
  void word_indices_are_left_out() {
    Graph graph =
        graph(
            List.of(
                new LeafNode("X", Kind.INPUT, "1", "2", Matrix.of(new double[] {1, 0})),
                new LeafNode(
                    "T", Kind.PARAMETER, "2", "1", Matrix.of(new double[] {3}, new double[] {4})),
                new OperationNode("E", "embedding", Map.of("X", "X", "T", "T")),
                new OperationNode("L", "sum", Map.of("X", "E"))),
            "L",
            Optional.empty());

    NumericCheck check = NumericCheck.of(Trace.of(graph));

    assertThat(check.holds()).isTrue();
    assertThat(check.leaves())
        .extracting(NumericCheck.LeafCheck::wordIndices)
        .containsExactly(true, false);
  }

  @Test
  void of_a_large_leaf_as_many_cells_are_checked_as_asked_for() {
    assertThat(NumericCheck.of(trace("tanh", 0.3, -0.7), 1).leaves().getFirst().cells())
        .isEqualTo(1);
  }

  private static NumericCheck.LeafCheck wrongBy(Trace trace, double error) {
    GraphNode leaf = trace.graph().node("X");
    Matrix right = trace.gradient(leaf);
    Matrix wrong = right.with(0, 1, right.get(0, 1) + error);
    return NumericCheck.check(trace, leaf, wrong, 100, 1);
  }

  /// Y = f(X) with the gradient [1, 1] arriving, and a leaf Z that nothing uses.
  private static Trace trace(String op, double... x) {
    return Trace.of(
        graph(
            List.of(
                new LeafNode("X", Kind.PARAMETER, "1", "2", Matrix.of(x)),
                new LeafNode("Z", Kind.PARAMETER, "1", "2", Matrix.of(x)),
                new OperationNode("Y", op, Map.of("X", "X"))),
            "Y",
            Optional.of(Matrix.of(new double[] {1, 1}))));
  }

  private static Graph graph(List<Node> nodes, String output, Optional<Matrix> gradient) {
    return Assembler.whole(
        new GraphSource(new Dims(Map.of()), nodes, output, gradient, Optional.empty()));
  }
}
