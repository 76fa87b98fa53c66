package studio.backprop.scenario.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.samples.Plans;
import studio.backprop.scenario.Scenario;
import studio.backprop.trace.GradientDescent;
import studio.backprop.trace.Trace;

/// What a course says of its examples comes out of the bundled scenarios.
class SyllabusTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void two_linear_layers_have_the_textbooks_sizes_and_numbers() {
    Run run = new Run("two-linear-layers");

    run.hasShapes("X 5×3", "W1 3×4", "b1 1×4", "W2 4×1", "b2 1×1");
    run.hasValue("Yhat", 1e-9, row(0.85), row(-0.32), row(-1.49), row(1.8), row(1.38));
    assertThat(run.gradient("W1").get(2, 1)).isCloseTo(0.0992, within(ROUNDING));
  }

  @Test
  void the_linear_class_by_hand() {
    Run run = new Run("linear-by-hand");

    run.hasValue("Y", ROUNDING, row(3.6, -0.8));
    run.hasGradient("W", ROUNDING, row(3, -1), row(6, -2));
    run.hasGradient("b", ROUNDING, row(3, -1));
    run.hasGradient("X", ROUNDING, row(2.5, 4.5));
  }

  @Test
  void a_bias_gradient_is_the_column_sum() {
    new Run("bias-column-sum").hasGradient("b", ROUNDING, row(0.6, -0.3));
  }

  @Test
  void a_hidden_layer_has_the_parameters_that_the_formula_counts() {
    Run run = new Run("sigmoid-softmax-network");
    int dx = run.dim("Dx");
    int h = run.dim("H");
    int dy = run.dim("Dy");

    assertThat(run.parameters()).isEqualTo((dx + 1) * h + (h + 1) * dy).isEqualTo(26);
  }

  @Test
  void softmax_regression_adds_data_and_penalty() {
    Run run = new Run("softmax-regression-l2");

    assertThat(run.loss()).isCloseTo(run.value("D").get(0) + 0.1 * 6.25, within(ROUNDING));
  }

  @Test
  void a_shift_of_the_logits_is_not_seen() {
    Run run = new Run("softmax-shift");

    MatrixAssert.assertThat(run.value("P2")).isCloseTo(run.value("P"), ROUNDING);
    run.hasGradient("c", ROUNDING, row(0), row(0));
  }

  @Test
  void the_long_way_and_the_short_way_both_give_yhat_minus_y() {
    Run run = new Run("why-yhat-minus-y");
    Matrix expected = run.value("P").minus(run.value("Y"));

    MatrixAssert.assertThat(run.gradient("X1")).isCloseTo(expected, ROUNDING);
    MatrixAssert.assertThat(run.gradient("X2")).isCloseTo(expected, ROUNDING);
  }

  @Test
  void logistic_regression_passes_back_the_error_of_each_example() {
    Run run = new Run("logistic-regression");
    Matrix error = run.value("P").minus(run.value("Y"));

    MatrixAssert.assertThat(run.gradient("S")).isCloseTo(error.map(e -> e / 4), ROUNDING);
  }

  @Test
  void the_most_likely_coin_is_found_by_gradient() {
    Run run = new Run("coin-tosses");

    run.hasGradient("p", ROUNDING, row(-8));
    Graph last = run.trained(100, 0.01);
    assertThat(Trace.of(last).value(last.node("p")).get(0)).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void least_squares_steps_down_to_the_line_of_best_fit() {
    Run run = new Run("least-squares");

    assertThat(run.loss()).isEqualTo(1);
    run.hasGradient("theta", ROUNDING, row(-2), row(-4));
    Graph last = run.trained(2000, 0.05);
    MatrixAssert.assertThat(Trace.of(last).value(last.node("theta")))
        .isCloseTo(Matrix.of(row(2 / 3.0), row(1)), 1e-9);
    assertThat(
            GradientDescent.run(run.scenario.graphSource(), 50, Plans.plain(0.2))
                .losses()
                .getLast())
        .isGreaterThan(1e6);
  }

  @Test
  void an_add_node_copies_the_gradient_and_sums_it_for_the_bias() {
    Run run = new Run("add-node");

    assertThat(run.gradient("X")).isEqualTo(run.gradient("Z"));
    assertThat(run.gradient("Y")).isEqualTo(run.gradient("Z"));
    run.hasGradient("b", ROUNDING, row(3.5, 2));
  }

  @Test
  void a_value_used_twice_adds_what_both_paths_bring() {
    new Run("value-used-twice").hasGradient("X", ROUNDING, row(5, -1));
  }

  @Test
  void a_word_that_occurs_twice_collects_both_gradients_and_an_absent_one_none() {
    new Run("word-table")
        .hasGradient("T", ROUNDING, row(3, 1), row(0.5, 1), row(-1, 0), row(0, 0.5), row(0, 0));
  }

  @Test
  void a_kept_margin_sends_nothing_back_and_a_broken_one_minus_and_plus_one() {
    Run run = new Run("max-margin");

    run.hasGradient("ST", ROUNDING, row(0), row(-1));
    run.hasGradient("ScT", ROUNDING, row(0), row(1));
    Matrix delta = run.gradient("Z").times(run.value("X").transposed());
    Matrix corrupted = run.gradient("Zc").times(run.value("Xc").transposed());
    MatrixAssert.assertThat(run.gradient("W")).isCloseTo(delta.plus(corrupted), ROUNDING);
  }

  @Test
  void errors_travel_down_the_columns_as_the_textbook_writes_them() {
    Run run = new Run("two-hidden-layers-columns");
    Matrix slopes = run.value("a2").hadamard(run.value("a2").map(a -> 1 - a));
    Matrix back = run.value("W2").transposed().times(run.gradient("z3"));

    MatrixAssert.assertThat(run.gradient("z2")).isCloseTo(back.hadamard(slopes), ROUNDING);
    MatrixAssert.assertThat(run.gradient("W1"))
        .isCloseTo(run.gradient("z2").times(run.value("x").transposed()), ROUNDING);
  }

  @Test
  void three_functions_make_three_factors() {
    Run run = new Run("three-functions-deep");

    run.hasGradient("v", ROUNDING, row(0.25));
    run.hasGradient("u", ROUNDING, row(0.25 * 4));
    run.hasGradient("x", ROUNDING, row(0.25 * 4 * 4));
  }

  @Test
  void skip_gram_trains_one_centre_and_every_neighbour() {
    Run run = new Run("skip-gram-softmax");

    assertThat(run.rowsWithGradient("V")).containsExactly(1);
    assertThat(run.rowsWithGradient("U")).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void negative_sampling_trains_only_what_it_looked_at() {
    Run run = new Run("skip-gram-negative-sampling");

    assertThat(run.rowsWithGradient("V")).containsExactly(1);
    assertThat(run.rowsWithGradient("U")).containsExactly(2, 3, 5);
  }

  @Test
  void an_averaged_context_shares_its_gradient_equally() {
    Matrix table = new Run("cbow").gradient("V");

    assertThat(table.get(0, 0)).isEqualTo(table.get(2, 0));
    assertThat(table.get(1, 1)).isEqualTo(table.get(3, 1));
  }

  @Test
  void glove_weighs_each_pairs_error() {
    Run run = new Run("glove");
    Matrix weighted = run.value("F").hadamard(run.value("D"));

    MatrixAssert.assertThat(run.gradient("S")).isCloseTo(weighted, ROUNDING);
  }

  @Test
  void the_four_matrix_identities_hold() {
    Run product = new Run("identity-product");
    Matrix above = product.gradient("Z");
    MatrixAssert.assertThat(product.gradient("X"))
        .isCloseTo(above.times(product.value("Y").transposed()), ROUNDING);

    Run columns = new Run("identity-wx");
    MatrixAssert.assertThat(columns.gradient("W"))
        .isCloseTo(columns.gradient("c").times(columns.value("x").transposed()), ROUNDING);

    Run gram = new Run("identity-gram");
    Matrix both = gram.gradient("Z").plus(gram.gradient("Z").transposed());
    MatrixAssert.assertThat(gram.gradient("X1")).isCloseTo(gram.gradient("X2"), ROUNDING);
    MatrixAssert.assertThat(gram.gradient("X2")).isCloseTo(both.times(gram.value("X")), ROUNDING);

    new Run("identity-log-det").hasGradient("X", ROUNDING, row(0.3, -0.1), row(-0.2, 0.4));
  }

  @Test
  void a_cosine_turns_vectors_and_leaves_parallel_ones_alone() {
    Run run = new Run("cosine-similarity");

    run.hasValue("C", ROUNDING, row(0.96), row(0), row(1), row(-1));
    run.hasGradient("A", ROUNDING, row(0.0448, -0.0336), row(0, 0.5), row(0, 0), row(0, 0));
  }

  @Test
  void l1_brings_small_weights_to_zero_and_l2_only_nearer() {
    Run run = new Run("l1-against-l2");
    Graph last = run.trained(2, 0.5);
    Trace trained = Trace.of(last);

    assertThat(trained.value(last.node("U")).get(0, 2)).isEqualTo(0);
    assertThat(trained.value(last.node("V")).get(0, 2)).isCloseTo(0.081, within(ROUNDING));
  }

  @Test
  void a_dead_unit_gets_nothing_and_prelu_finds_the_way_out() {
    Run run = new Run("dead-and-saturated");

    run.hasGradient("S1", 0, row(0, 0, 1, 1));
    run.hasGradient("S3", 0, row(0.2, 0.2, 1, 1));
    assertThat(run.gradient("S2").get(0)).isBetween(0.002, 0.003);
  }

  @Test
  void a_convolution_has_the_size_of_the_formula_and_collects_patches() {
    Run run = new Run("convolution");

    run.hasShapes("S 3×3");
    run.hasGradient("K", ROUNDING, row(7, 5), row(1, 1));
  }

  @Test
  void only_the_winner_of_a_window_gets_a_gradient() {
    Run run = new Run("convolution-and-pooling");

    run.hasGradient("S", 0, row(0, 0, 2, 0), row(0, 1, 0, 0), row(-1, 0, 0, 0), row(0, 0, 0.5, 0));
  }

  @Test
  void the_slope_of_a_square_stands_beside_its_centred_difference() {
    Run run = new Run("is-the-gradient-right");

    assertThat(run.loss()).isCloseTo(15241.383936, within(1e-9));
    run.hasGradient("x", ROUNDING, row(246.912));
    assertThat(run.value("slope").get(0)).isCloseTo(246.912, within(1e-6));
  }

  @Test
  void of_a_large_table_only_the_words_that_were_looked_up_learn() {
    Run run = new Run("sparse-gradient");

    assertThat(run.rowsWithGradient("T")).containsExactly(2, 5);
    assertThat(run.rowsWithGradient("U")).containsExactly(4, 5, 6);
  }

  private static double[] row(double... cells) {
    return cells;
  }

  /// A bundled scenario that has run.
  private static final class Run {
    private final Scenario scenario;
    private final Graph graph;
    private final Trace trace;

    Run(String name) {
      this.scenario = Library.entry(name).scenario();
      this.graph = Assembler.whole(scenario.graphSource());
      this.trace = Trace.of(graph);
    }

    Graph trained(int steps, double rate) {
      return Assembler.whole(
          GradientDescent.run(scenario.graphSource(), steps, Plans.plain(rate)).last());
    }

    int dim(String symbol) {
      return Objects.requireNonNull(scenario.dims().sizes().get(symbol));
    }

    Matrix value(String id) {
      return trace.value(graph.node(id));
    }

    Matrix gradient(String id) {
      return trace.gradient(graph.node(id));
    }

    double loss() {
      return trace.loss().orElseThrow();
    }

    int parameters() {
      return graph.nodes().stream()
          .map(GraphNode::definition)
          .filter(node -> node instanceof LeafNode leaf && leaf.kind() == Kind.PARAMETER)
          .mapToInt(node -> ((LeafNode) node).value().size())
          .sum();
    }

    int[] rowsWithGradient(String id) {
      Matrix gradient = gradient(id);
      return IntStream.range(0, gradient.rows())
          .filter(
              i -> IntStream.range(0, gradient.columns()).anyMatch(j -> gradient.get(i, j) != 0))
          .toArray();
    }

    void hasShapes(String... expected) {
      for (String line : expected) {
        String id = line.substring(0, line.indexOf(' '));
        assertThat(id + " " + graph.node(id).shape().sizes()).isEqualTo(line);
      }
    }

    void hasValue(String id, double tolerance, double[]... rows) {
      MatrixAssert.assertThat(value(id)).as(id).isCloseTo(Matrix.of(rows), tolerance);
    }

    void hasGradient(String id, double tolerance, double[]... rows) {
      MatrixAssert.assertThat(gradient(id)).as(id).isCloseTo(Matrix.of(rows), tolerance);
    }
  }
}
