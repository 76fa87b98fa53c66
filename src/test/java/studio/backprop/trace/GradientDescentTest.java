package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.Halted;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.samples.Plans;
import studio.backprop.scenario.library.Library;
import studio.backprop.shape.Dims;

class GradientDescentTest {
  private static final Offset<Double> EXACT = within(1e-15);

  /// J = θ², whose gradient is 2θ, from θ = 8.
  private static GraphSource parabola() {
    return source(
        List.of(
            Leaves.parameter("theta", "1", "1", Matrix.scalar(8)),
            new OperationNode("J", "square", Map.of("X", "theta"))),
        Optional.empty());
  }

  private static GraphSource source(List<Node> nodes, Optional<Matrix> arriving) {
    return new GraphSource(
        Catalogue.standard(), new Dims(Map.of()), nodes, "J", arriving, Optional.empty());
  }

  private static double theta(GradientDescent.Run run) {
    return Assembler.whole(run.last()).node("theta").definition() instanceof LeafNode leaf
        ? leaf.value().get(0)
        : Double.NaN;
  }

  private static Descent.Plan by(UpdateRule rule, double rate) {
    return new Descent.Plan(rule, rate, Optional.empty());
  }

  @Test
  void it_gives_the_loss_before_each_step_and_after_the_last() {
    GradientDescent.Run run = GradientDescent.run(parabola(), 3, Plans.plain(0.25));

    // θ ← θ − 2aθ = θ/2
    assertThat(run.losses()).containsExactly(64.0, 16.0, 4.0, 1.0);
    assertThat(theta(run)).isEqualTo(1);
    assertThat(run.breakdown()).isEmpty();
  }

  @Test
  void momentum_adds_what_is_left_of_the_steps_before() {
    double mu = 0.5;
    double a = 0.1;
    GradientDescent.Run run =
        GradientDescent.run(parabola(), 3, by(new UpdateRule.Momentum(mu), a));

    double v1 = 16;
    double theta1 = 8 - a * v1;
    double v2 = mu * v1 + 2 * theta1;
    double theta2 = theta1 - a * v2;
    double v3 = mu * v2 + 2 * theta2;
    assertThat(run.losses().get(1)).isEqualTo(theta1 * theta1, EXACT);
    assertThat(run.losses().get(2)).isEqualTo(theta2 * theta2, EXACT);
    assertThat(theta(run)).isEqualTo(theta2 - a * v3, EXACT);
  }

  @Test
  void the_first_step_of_adam_is_the_rate_and_the_second_is_corrected_for_its_start() {
    double a = 0.1;
    double b1 = 0.8;
    double b2 = 0.9;
    double epsilon = 0.25;
    GradientDescent.Run run =
        GradientDescent.run(parabola(), 2, by(new UpdateRule.Adam(b1, b2, epsilon), a));

    // At t = 1, m̂ = g and v̂ = g².
    double g1 = 16;
    double theta1 = 8 - a * g1 / (g1 + epsilon);
    double g2 = 2 * theta1;
    double mean = (b1 * (1 - b1) * g1 + (1 - b1) * g2) / (1 - b1 * b1);
    double squares = (b2 * (1 - b2) * g1 * g1 + (1 - b2) * g2 * g2) / (1 - b2 * b2);
    assertThat(Math.sqrt(run.losses().get(1))).isEqualTo(theta1, within(1e-14));
    assertThat(theta(run))
        .isEqualTo(theta1 - a * mean / (Math.sqrt(squares) + epsilon), within(1e-14));
  }

  @Test
  void a_gradient_that_arrives_scales_the_gradients_and_not_the_loss() {
    GraphSource scaled = source(parabola().nodes(), Optional.of(Matrix.scalar(3)));

    assertThat(GradientDescent.run(scaled, 1, Plans.plain(0.125)).losses())
        .containsExactly(64.0, 4.0);
  }

  @Test
  void a_loss_that_stops_being_finite_ends_the_run_and_says_where_it_began() {
    GraphSource overflow =
        source(
            List.of(
                Leaves.parameter("theta", "1", "2", Matrix.of(new double[] {1, 8})),
                new OperationNode("S", "square", Map.of("X", "theta")),
                new OperationNode("E", "exp", Map.of("X", "S")),
                new OperationNode("J", "sum", Map.of("X", "E"))),
            Optional.empty());

    // The first step throws θ so far that e to its square is infinite.
    GradientDescent.Run run = GradientDescent.run(overflow, 10, Plans.plain(1e-20));

    assertThat(run.losses()).hasSize(2).last().isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(run.breakdown()).contains(new Breakdown(1, "E", 0, 1, Double.POSITIVE_INFINITY));
  }

  @Test
  void a_parameter_that_is_not_finite_in_the_end_is_said_though_the_loss_may_be() {
    GraphSource saturated =
        source(
            List.of(
                Leaves.parameter("theta", "1", "1", Matrix.scalar(0)),
                new OperationNode("J", "sigmoid", Map.of("X", "theta"))),
            Optional.of(Matrix.scalar(-1e300)));
    GradientDescent.Run run = GradientDescent.run(saturated, 1, Plans.plain(1e10));

    assertThat(run.losses()).containsExactly(0.5, 1.0);
    assertThat(run.breakdown()).contains(new Breakdown(1, "theta", 0, 0, Double.POSITIVE_INFINITY));
  }

  @Test
  void an_output_that_is_no_single_number_cannot_be_trained() {
    GraphSource wide =
        source(
            List.of(
                Leaves.parameter("X", "1", "2", Matrix.zeros(1, 2)),
                new OperationNode("J", "exp", Map.of("X", "X"))),
            Optional.of(Matrix.zeros(1, 2)));

    assertThatThrownBy(() -> GradientDescent.run(wide, 1, Plans.plain(0.1)))
        .hasMessage("training needs an output that is 1×1; J is 1×2");
  }

  /// J is the mean square of X·θ − Y over n = 3 examples, one a row.
  private static GraphSource line() {
    return new GraphSource(
        Catalogue.standard(),
        new Dims(Map.of("n", 3)),
        List.of(
            Leaves.input("X", "n", "1", Matrix.of(new double[][] {{1}, {2}, {3}})),
            Leaves.input("Y", "n", "1", Matrix.of(new double[][] {{0}, {2}, {-1}})),
            Leaves.parameter("theta", "1", "1", Matrix.scalar(1)),
            new OperationNode("S", "matmul", Map.of("A", "X", "B", "theta")),
            new OperationNode("J", "mse", Map.of("P", "S", "Y", "Y"))),
        "J",
        Optional.empty(),
        Optional.of("n"));
  }

  @Test
  void each_step_takes_the_next_examples_and_a_round_may_end_with_fewer() {
    double a = 0.01;
    Descent.Plan pairs = new Descent.Plan(new UpdateRule.Sgd(), a, Optional.of(2));

    List<Double> losses = GradientDescent.run(line(), 2, pairs).losses();

    // Two examples: mean of (θ − 0)² and (2θ − 2)², gradient θ + 2(2θ − 2); then one: (3θ + 1)².
    double theta1 = 1 - a * (1 + 2 * 0);
    double theta2 = theta1 - a * 6 * (3 * theta1 + 1);
    assertThat(losses).hasSize(3);
    assertThat(losses.get(0)).isEqualTo(0.5);
    assertThat(losses.get(1)).isEqualTo((3 * theta1 + 1) * (3 * theta1 + 1), within(1e-12));
    assertThat(losses.get(2))
        .isEqualTo((theta2 * theta2 + 4 * (theta2 - 1) * (theta2 - 1)) / 2, within(1e-12));
  }

  @Test
  void more_examples_than_there_are_are_the_whole_batch() {
    Descent.Plan all = new Descent.Plan(new UpdateRule.Sgd(), 0.01, Optional.of(4));

    assertThat(GradientDescent.run(line(), 5, all))
        .isEqualTo(GradientDescent.run(line(), 5, Plans.plain(0.01)));
  }

  @Test
  void what_is_held_still_is_what_it_was_after_any_steps_by_any_rule() {
    GraphSource source = Library.entry("sigmoid-softmax-network").scenario().graphSource();
    Halted held = Halted.NONE.toggled("W2").toggled(new Halted.Wire("Theta", "X"));
    for (UpdateRule rule : List.of(new UpdateRule.Sgd(), UpdateRule.Adam.USUAL)) {
      Descent.Plan plan = new Descent.Plan(rule, 0.1, Optional.empty()).holding(held);
      List<Node> last = GradientDescent.run(source, 5, plan).last().nodes();

      assertThat(last)
          .filteredOn(node -> Set.of("W1", "b1", "W2").contains(node.id()))
          .allMatch(source.nodes()::contains);
      assertThat(last)
          .filteredOn(node -> node.id().equals("b2"))
          .noneMatch(source.nodes()::contains);
    }
  }

  @Test
  void nothing_is_learned_of_examples_that_are_held_out() {
    // Of three the middle one: left are (1, 0) and (3, −1), of which the mean is taken.
    double a = 0.01;
    GradientDescent.Run run = GradientDescent.run(line(), 1, Plans.plain(a).holdingOut(1));

    assertThat(run.losses().getFirst()).isEqualTo((1 + 16) / 2.0);
    double theta = 1 - a * (1 + 3 * 4);
    assertThat(run.losses().get(1))
        .isEqualTo((theta * theta + (3 * theta + 1) * (3 * theta + 1)) / 2, within(1e-12));
  }

  @Test
  void of_a_parameter_with_a_row_for_each_example_the_others_rows_have_no_gradient() {
    GraphSource own =
        new GraphSource(
            Catalogue.standard(),
            new Dims(Map.of("n", 2)),
            List.of(
                Leaves.parameter("theta", "n", "1", Matrix.of(new double[][] {{1}, {2}})),
                new OperationNode("S", "square", Map.of("X", "theta")),
                new OperationNode("J", "sum", Map.of("X", "S"))),
            "J",
            Optional.empty(),
            Optional.of("n"));
    Descent.Plan plan = new Descent.Plan(new UpdateRule.Momentum(0.5), 0.25, Optional.of(1));

    GradientDescent.Run run = GradientDescent.run(own, 2, plan);

    // The velocity of the first row goes on: 2, then 1.
    assertThat(((LeafNode) run.last().nodes().getFirst()).value())
        .isEqualTo(Matrix.of(new double[][] {{1 - 0.5 - 0.25}, {2 - 1}}));
    assertThat(run.losses()).containsExactly(1.0, 4.0, 0.0625);
  }
}
