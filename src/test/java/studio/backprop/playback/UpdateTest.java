package studio.backprop.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static studio.backprop.matrix.MatrixAssert.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import studio.backprop.explain.Explainer;
import studio.backprop.explain.Explanation;
import studio.backprop.explain.Explanation.Contribution;
import studio.backprop.explain.From;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Frame.Accumulation;
import studio.backprop.playback.Frame.Addend;
import studio.backprop.scenario.At;
import studio.backprop.scenario.library.Library;
import studio.backprop.telling.Narration;
import studio.backprop.trace.Learning;
import studio.backprop.trace.Trace;

/// What is learned at the end of a pass, step by step: Y = X·W + b, of which ∂J/∂W is [3 −1; 6 −2]
/// and ∂J/∂b is [3 −1].
class UpdateTest {
  private static final Matrix W = Matrix.of(new double[] {0.5, -1}, new double[] {1.5, 0});
  private static final Matrix CHANGE =
      Matrix.of(new double[] {-0.3, 0.1}, new double[] {-0.6, 0.2});
  private static final Matrix MOVED = Matrix.of(new double[] {0.2, -0.9}, new double[] {0.9, 0.2});
  private static final Matrix BEFORE = Matrix.of(new double[] {1, 1}, new double[] {1, 1});

  private final Graph graph = Run.of(Library.entry("linear-by-hand").scenario()).graph();
  private final GraphNode w = graph.node("W");
  private final GraphNode b = graph.node("b");

  private record Passing(Trace trace, Timeline timeline) {
    Frame at(Grain grain, double position) {
      return Frames.at(trace, timeline, grain, position);
    }

    Frame at(double position) {
      return at(Grain.OPERATION, position);
    }
  }

  private Passing learning(boolean clears, Map<String, Matrix> held) {
    Optional<Learning> learning = Optional.of(new Learning(0.1, clears, held));
    return new Passing(Trace.of(graph, learning), new Timeline(graph, learning));
  }

  private final Passing passing = learning(true, Map.of());

  @Test
  void each_parameter_has_a_step_after_the_pass_and_clearing_has_the_last() {
    assertThat(passing.timeline.steps())
        .extracting(Step::phase, step -> step.nodes().stream().map(GraphNode::id).toList())
        .containsExactly(
            tuple(Phase.FORWARD, List.of("Y")),
            tuple(Phase.BACKWARD, List.of("Y")),
            tuple(Phase.UPDATE, List.of("W")),
            tuple(Phase.UPDATE, List.of("b")),
            tuple(Phase.CLEAR, List.of("W", "b")));
    assertThat(passing.timeline.passLength()).isEqualTo(2);
    assertThat(learning(false, Map.of()).timeline.length()).isEqualTo(4);
  }

  @Test
  void phases_end_where_the_pass_turns_where_it_ends_and_around_clearing() {
    Stops stops = Stops.of(passing.timeline, Grain.PHASE);
    assertThat(stops.after(0)).isEqualTo(1);
    assertThat(stops.after(1)).isEqualTo(2);
    assertThat(stops.after(2)).isEqualTo(4);
    assertThat(stops.after(4)).isEqualTo(5);
    assertThat(stops.before(5)).isEqualTo(4);
    assertThat(stops.before(1)).isZero();
  }

  @Test
  void a_parameter_is_where_it_has_moved_to_from_its_step_on() {
    assertThat(value(passing.at(2), w)).isCloseTo(W, 1e-12);
    assertThat(value(passing.at(3), w)).isCloseTo(MOVED, 1e-12);
    assertThat(value(passing.at(3), b)).isCloseTo(passing.trace.value(b), 1e-12);
    assertThat(value(passing.at(5), w)).isCloseTo(MOVED, 1e-12);
    assertThat(passing.trace.value(w)).isEqualTo(W);
  }

  @Test
  void its_step_shows_before_change_and_after_and_comes_cell_by_cell() {
    Accumulation done = passing.at(3).card(w).sum().orElseThrow();
    assertThat(done.addend()).isEqualTo(new Addend.Descent(0.1));
    assertThat(done.before()).isCloseTo(W, 1e-12);
    assertThat(done.added()).isCloseTo(CHANGE, 1e-12);
    assertThat(done.after()).isCloseTo(MOVED, 1e-12);
    assertThat(done.missingAfter().isEmpty()).isTrue();

    Accumulation changing = passing.at(2.3).card(w).sum().orElseThrow();
    assertThat(changing.missingAdded().has(0, 0, CHANGE)).isFalse();
    assertThat(changing.missingAdded().has(1, 1, CHANGE)).isTrue();
    assertThat(changing.missingAfter().has(0, 0, MOVED)).isTrue();

    assertThat(passing.at(2.3).card(w).missingGradient().isEmpty()).isTrue();
    Matrix moving = value(passing.at(2.75), w);
    assertThat(moving.get(0, 0)).isEqualTo(passing.trace.update(w).orElseThrow().after().get(0, 0));
    assertThat(moving.get(1, 1)).isEqualTo(W.get(1, 1));
  }

  @Test
  void looked_at_closely_it_stops_at_the_change_and_at_each_cell() {
    Stops inside = Stops.of(passing.timeline, Grain.INSIDE);
    assertThat(inside.after(2)).isEqualTo(2.5);
    assertThat(inside.after(2.5)).isEqualTo(3);

    Stops cells = Stops.of(passing.timeline, Grain.CELL);
    assertThat(cells.passed(2.5).all()).isEqualTo(10);
    Closeup first = passing.at(Grain.CELL, cells.after(2)).closeup().orElseThrow();
    assertThat(first.unit().orElseThrow().row()).isZero();
    assertThat(first.cellMade()).isEmpty();
    Closeup moved = passing.at(Grain.CELL, cells.after(2.5)).closeup().orElseThrow();
    assertThat(moved.cellMade()).contains(new CellName("W", Quantity.VALUE, 0, 0));
  }

  @Test
  void cleared_gradients_are_gone_and_those_of_operations_stay() {
    assertThat(passing.at(4).card(w).gradient()).isPresent();
    assertThat(passing.at(5).card(w).gradient()).isEmpty();
    assertThat(passing.at(5).card(w).whole()).isFalse();
    assertThat(passing.at(4.7).card(w).appearing()).isCloseTo(0.3, within());
    assertThat(passing.at(5).card(w).appearing()).isEqualTo(1);
    assertThat(passing.at(5).card(b).gradient()).isEmpty();
    assertThat(passing.at(5).card(graph.node("Y")).gradient()).isPresent();
    assertThat(passing.timeline.at(new At(At.Phase.END, Optional.empty()))).hasValue(4);
  }

  @Test
  void what_was_not_cleared_is_there_from_the_start_and_added_to() {
    Passing second = learning(false, Map.of("W", BEFORE));
    assertThat(second.at(0).card(w).gradient().orElseThrow()).isCloseTo(BEFORE, 1e-12);
    assertThat(second.at(0).card(b).gradient()).isEmpty();

    Accumulation sum = second.at(2).card(w).sum().orElseThrow();
    assertThat(sum.before()).isCloseTo(BEFORE, 1e-12);
    Matrix all = Matrix.of(new double[] {4, 0}, new double[] {7, -1});
    assertThat(sum.after()).isCloseTo(all, 1e-12);
    assertThat(second.trace.gradient(w)).isCloseTo(all, 1e-12);
    assertThat(second.trace.update(w).orElseThrow().after())
        .isCloseTo(W.plus(all.scaled(-0.1)), 1e-12);
  }

  @Test
  void what_is_left_at_a_parameter_of_another_shape_is_passed_over() {
    Passing second = learning(false, Map.of("W", Matrix.zeros(3, 3)));
    assertThat(second.trace.held(w)).isEmpty();
    assertThat(second.trace.gradient(w)).isEqualTo(passing.trace.gradient(w));
  }

  @Test
  void a_cell_that_has_moved_is_what_it_was_and_its_step() {
    Explanation why = new Explainer(passing.trace).moved(new CellName("W", Quantity.VALUE, 1, 0));
    assertThat(why.value()).isCloseTo(0.9, within());
    assertThat(why.contributions())
        .extracting(Contribution::value)
        .containsExactly(1.5, -0.6000000000000001);
    assertThat(why.cells()).contains(List.of(new CellName("W", Quantity.GRADIENT, 1, 0)));
  }

  @Test
  void a_gradient_that_was_added_to_says_what_was_left_there() {
    Explanation why =
        new Explainer(learning(false, Map.of("W", BEFORE)).trace)
            .explain(new CellName("W", Quantity.GRADIENT, 1, 0));
    assertThat(why.value()).isEqualTo(7);
    assertThat(why.contributions())
        .extracting(Contribution::from, Contribution::value)
        .containsExactly(tuple(From.Outside.HELD, 1.0), tuple(new From.Node("Y"), 6.0));
  }

  @Test
  void each_step_is_told() {
    assertThat(told(passing, 3))
        .isEqualTo("W moves against its gradient: to each cell comes −0.1 times the gradient’s.");
    assertThat(told(passing, 5))
        .isEqualTo(
            "The gradients of all 2 parameters are cleared, so that the next pass begins with"
                + " nothing.");
    Passing second = learning(false, Map.of("W", BEFORE));
    assertThat(told(second, 0))
        .startsWith("The gradients of 1 parameter were not cleared: this pass adds to them.");
    assertThat(told(second, 3)).contains("of several passes, added up");
  }

  @Test
  void each_cell_is_told_with_its_numbers() {
    Stops cells = Stops.of(passing.timeline, Grain.CELL);
    Narration narration = new Narration(graph);
    assertThat(narration.of(passing.at(Grain.CELL, cells.after(2)), passing.trace).sentence())
        .isEqualTo("Cell [0,0] moves by −0.1 · 3 = −0.3.");
    Narration.Told moved = narration.of(passing.at(Grain.CELL, cells.after(2.5)), passing.trace);
    assertThat(moved.sentence()).isEqualTo("Cell [0,0]: 0.5 + (−0.3) = 0.2.");
    assertThat(moved.plain()).isEqualTo("W ← W − α · ∂J/∂W");
  }

  @Test
  void the_playhead_stays_where_it_is_when_learning_begins_or_ends() {
    Timeline bare = new Timeline(graph);
    assertThat(passing.timeline.along(bare, 2)).isEqualTo(2);
    assertThat(bare.along(passing.timeline, 3.5)).isEqualTo(2);
    assertThat(passing.timeline.along(passing.timeline, 3.5)).isEqualTo(3.5);
    Timeline held = learning(false, Map.of()).timeline;
    assertThat(passing.timeline.along(held, 4)).isEqualTo(4);
    assertThat(held.along(passing.timeline, 5)).isEqualTo(4);
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-12);
  }

  private String told(Passing of, double position) {
    return new Narration(graph).of(of.at(position), of.trace).sentence();
  }

  private static Matrix value(Frame frame, GraphNode node) {
    return frame.card(node).value().orElseThrow();
  }
}
