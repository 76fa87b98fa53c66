package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.Halted;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OptionValue;
import studio.backprop.samples.Leaves;
import studio.backprop.scenario.library.Library;
import studio.backprop.shape.Dims;
import studio.backprop.trace.CellCheck.Cell;

/// Gradients beside centred differences: right ones pass, wrong ones are found, kinks are neither.
class NumericCheckTest {

  @Test
  void a_right_gradient_is_right_in_every_cell() {
    NumericCheck check = NumericCheck.of(trace("tanh", 0.3, -0.7));

    assertThat(check.holds()).isTrue();
    assertThat(check.gradients().getFirst().worst().orElseThrow().error())
        .isPositive()
        .isLessThan(1e-8);
    assertThat(check.gradients().getFirst().compared()).hasSize(2);
  }

  @Test
  void a_wrong_gradient_is_found_with_its_cell() {
    var leaf = wrongBy(trace("tanh", 0.3, -0.7), 1e-4);

    assertThat(leaf.holds()).isFalse();
    assertThat(leaf.worst().orElseThrow().cell()).isEqualTo(new Cell(0, 1));
    assertThat(leaf.kinks()).isEmpty();
  }

  @Test
  void curvature_does_not_pass_for_a_kink() {
    // The slopes to both sides differ by 2·10⁻⁴ here, more than the gradient is wrong by.
    assertThat(wrongBy(trace("square", 0.3, 2), 1e-5).holds()).isFalse();
  }

  @Test
  void behind_a_wire_at_which_a_gradient_is_stopped_the_difference_takes_it_for_a_constant() {
    Graph graph = Assembler.whole(Library.entry("value-used-twice").scenario().graphSource());
    for (GraphNode node : graph.forward()) {
      for (Edge wire : node.operands()) {
        Halted stopped = Halted.NONE.toggled(new Halted.Wire(node.id(), wire.port()));
        Trace trace = Trace.of(graph.holding(stopped));

        assertThat(NumericCheck.ofAll(trace, Sample.ofCells(100)).holds())
            .as("stopped at %s.%s", node.id(), wire.port())
            .isTrue();
      }
    }
  }

  @Test
  void a_kink_is_reported_and_is_no_error() {
    for (double x : new double[] {0, 2e-5, -3e-5, 6e-5, -9e-5}) {
      NumericCheck check = NumericCheck.of(trace("relu", 1, x));

      assertThat(check.holds()).as("relu at %s", x).isTrue();
      assertThat(check.gradients().getFirst().kinks())
          .as("relu at %s", x)
          .containsExactly(new Cell(0, 1));
      assertThat(check.gradients().getFirst().compared()).hasSize(1);
    }
  }

  @Test
  void a_kink_in_the_middle_of_which_the_centred_difference_is_right_by_chance_is_one_too() {
    // |x| at 0: the slopes are ±1, the difference and the gradient 0.
    NumericCheck check =
        NumericCheck.of(trace("l1-penalty", Map.of("lambda", OptionValue.of(1)), 0, 3));

    assertThat(check.gradients().getFirst().kinks()).containsExactly(new Cell(0, 0));
    assertThat(check.holds()).isTrue();
  }

  @Test
  void at_a_kink_there_is_nothing_that_a_gradient_could_be_wrong_about() {
    assertThat(wrongBy(trace("relu", 1, 0), 1.1).holds()).isTrue();
    assertThat(wrongBy(trace("relu", 1, 2e-4), 1.1).holds()).isFalse();
  }

  @Test
  void a_leaf_of_which_no_cell_could_be_compared_is_not_ok() {
    assertThat(NumericCheck.of(trace("relu", 0, 0)).holds()).isFalse();
  }

  @Test
  void large_numbers_are_no_kinks_of_a_smooth_function() {
    NumericCheck check = NumericCheck.of(trace("square", 30, 100));

    assertThat(check.gradients().getFirst().kinks()).isEmpty();
    assertThat(check.holds()).isTrue();
  }

  @Test
  void a_difference_that_is_not_finite_is_counted_as_that() {
    // log x at 1 and at −1: there is no second number to compare with anything.
    GradientCheck leaf = NumericCheck.of(trace("log", 1, -1)).gradients().getFirst();

    assertThat(leaf.notFinite()).containsExactly(new Cell(0, 0), new Cell(0, 1));
    assertThat(leaf.compared()).isEmpty();
    assertThat(leaf.holds()).isFalse();
  }

  @Test
  void a_gradient_that_is_not_finite_beside_a_difference_that_is_is_off() {
    for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      GradientCheck leaf = wrongBy(trace("tanh", 0.3, -0.7), wrong);

      assertThat(leaf.holds()).isFalse();
      assertThat(leaf.worst().orElseThrow().cell()).isEqualTo(new Cell(0, 1));
    }
    assertThat(wrongBy(trace("relu", 1, 0), Double.NaN).holds()).isFalse();
  }

  @Test
  void a_singular_matrix_has_no_kink_and_is_never_ok() {
    for (double corner : new double[] {4, 0}) {
      Matrix singular = Matrix.of(new double[] {1, 2}, new double[] {2, corner});
      Matrix zero = corner == 0 ? Matrix.zeros(2, 2) : singular;
      NumericCheck check = ofSquare("log_det(X)", zero);

      assertThat(check.holds()).isFalse();
      assertThat(check.gradients().getFirst().kinks()).isEmpty();
    }
  }

  @Test
  void a_matrix_that_is_all_but_singular_has_no_kink() {
    for (String value : List.of("log_det(X)", "inverse(X)")) {
      for (double by : new double[] {1e-3, 3e-4, 2e-4, 1.1e-4, 1e-4, 7e-5, 3e-5, -1e-5, 2e-6}) {
        Matrix matrix = Matrix.of(new double[] {1, 1}, new double[] {1, 1 + by});

        assertThat(ofSquare(value, matrix).gradients().getFirst().kinks())
            .as("%s, singular but for %s", value, by)
            .isEmpty();
      }
    }
  }

  @Test
  void a_kink_is_one_beside_steeper_bends_and_other_kinks_too() {
    for (double x : new double[] {0, 4e-5, -8e-5}) {
      NumericCheck check =
          NumericCheck.of(
              Trace.of(
                  graph(
                      List.of(
                          Leaves.parameter("X", "1", "1", Matrix.of(new double[] {x})),
                          Leaves.input(
                              "B",
                              "3",
                              "1",
                              Matrix.of(new double[] {0}, new double[] {7e-5}, new double[] {2})),
                          new OperationNode("S", "add", Map.of("X", "B", "Y", "X")),
                          new OperationNode("A", "relu", Map.of("X", "S")),
                          new OperationNode("E", "exp", Map.of("X", "A")),
                          new OperationNode("L", "sum", Map.of("X", "E"))),
                      "L",
                      Optional.empty())));

      assertThat(check.gradients().getFirst().kinks()).as("at %s", x).hasSize(1);
    }
  }

  @Test
  void a_row_of_zeros_has_no_angle_and_is_never_ok() {
    NumericCheck check =
        NumericCheck.of(
            Trace.of(
                graph(
                    List.of(
                        Leaves.parameter("A", "1", "2", Matrix.zeros(1, 2)),
                        Leaves.input("B", "1", "2", Matrix.of(new double[] {1, 2})),
                        new OperationNode("L", "cosine-similarity", Map.of("A", "A", "B", "B"))),
                    "L",
                    Optional.empty())));

    assertThat(check.holds()).isFalse();
    assertThat(check.gradients()).noneMatch(GradientCheck::holds);
    assertThat(check.gradients()).allMatch(leaf -> leaf.kinks().isEmpty());
  }

  @Test
  void what_the_output_does_not_depend_on_has_gradient_zero_and_is_right() {
    Trace trace = trace("tanh", 1, 2);

    assertThat(NumericCheck.of(trace).gradients().getLast().worst().orElseThrow().error()).isZero();
  }

  @Test
  void word_indices_are_left_out() {
    Graph graph =
        graph(
            List.of(
                Leaves.input("X", "1", "2", Matrix.of(new double[] {1, 0})),
                Leaves.parameter("T", "2", "1", Matrix.of(new double[] {3}, new double[] {4})),
                new OperationNode("E", "embedding", Map.of("X", "X", "T", "T")),
                new OperationNode("L", "sum", Map.of("X", "E"))),
            "L",
            Optional.empty());

    NumericCheck check = NumericCheck.of(Trace.of(graph));

    assertThat(check.holds()).isTrue();
    assertThat(check.gradients())
        .extracting(GradientCheck::leftOut)
        .containsExactly(Optional.of(GradientCheck.LeftOut.WORD_INDICES), Optional.empty());
  }

  @Test
  void of_a_large_leaf_as_many_cells_are_checked_as_asked_for() {
    NumericCheck check = NumericCheck.of(trace("tanh", 0.3, -0.7), Sample.ofCells(1));

    assertThat(check.gradients().getFirst().compared()).hasSize(1);
  }

  @Test
  void a_grid_takes_its_rows_and_columns_from_all_over_a_matrix() {
    assertThat(Sample.ofGrid(2, 3).of(Matrix.zeros(4, 7)))
        .containsExactly(
            new Cell(0, 0),
            new Cell(0, 2),
            new Cell(0, 4),
            new Cell(2, 0),
            new Cell(2, 2),
            new Cell(2, 4));
    assertThat(Sample.ofGrid(2, 3).of(Matrix.zeros(1, 2)))
        .containsExactly(new Cell(0, 0), new Cell(0, 1));
    assertThat(Sample.ofGrid(2, 3).within(2).of(Matrix.zeros(4, 7)))
        .containsExactly(new Cell(0, 0), new Cell(2, 0));
  }

  @Test
  void what_an_operation_gets_back_is_checked_like_what_a_leaf_does() {
    Trace trace = trace("tanh", 0.3, -0.7);
    NumericCheck check = NumericCheck.ofAll(trace, Sample.ofGrid(9, 9));

    assertThat(check.gradients()).extracting(one -> one.node().id()).containsExactly("X", "Z", "Y");
    assertThat(check.holds()).isTrue();
    Matrix wrong = Matrix.of(new double[] {1, 1.5});
    assertThat(
            NumericCheck.check(trace, trace.graph().node("Y"), wrong, Sample.ofCells(9), 1).off())
        .containsExactly(new Cell(0, 1));
  }

  /// Of the sum of a formula of X, a square matrix.
  private static NumericCheck ofSquare(String value, Matrix x) {
    return NumericCheck.of(
        Trace.of(
            graph(
                List.of(
                    Leaves.parameter("X", "2", "2", x),
                    new OperationNode(
                        "Y", "formula", Map.of("X", "X"), Map.of("value", OptionValue.of(value))),
                    new OperationNode("L", "sum", Map.of("X", "Y"))),
                "L",
                Optional.empty())));
  }

  private static GradientCheck wrongBy(Trace trace, double error) {
    GraphNode leaf = trace.graph().node("X");
    Matrix right = trace.gradient(leaf);
    Matrix wrong = right.with(0, 1, right.get(0, 1) + error);
    return NumericCheck.check(trace, leaf, wrong, Sample.ofCells(100), 1);
  }

  /// Y = f(X) with gradients of 1 arriving, and a leaf Z that nothing uses.
  private static Trace trace(String op, double... x) {
    return trace(op, Map.of(), x);
  }

  private static Trace trace(String op, Map<String, OptionValue> options, double... x) {
    boolean isPenalty = op.endsWith("penalty");
    return Trace.of(
        graph(
            List.of(
                Leaves.parameter("X", "1", "2", Matrix.of(x)),
                Leaves.parameter("Z", "1", "2", Matrix.of(x)),
                new OperationNode("Y", op, Map.of(isPenalty ? "X1" : "X", "X"), options)),
            "Y",
            isPenalty ? Optional.empty() : Optional.of(Matrix.of(new double[] {1, 1}))));
  }

  private static Graph graph(List<Node> nodes, String output, Optional<Matrix> gradient) {
    return Assembler.whole(
        new GraphSource(
            Catalogue.standard(), new Dims(Map.of()), nodes, output, gradient, Optional.empty()));
  }
}
