package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.MiniBatch;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.samples.Plans;
import studio.backprop.scenario.library.Library;
import studio.backprop.shape.Dims;

/// A descent that can be come back to.
class DescentRecordTest {
  private static final int STEPS = 1_500;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 511, 999, 1_499, 1_500})
  void any_step_comes_back_bit_by_bit(int step) {
    DescentRecord record = record();
    Descent again = first();
    for (int k = 0; k < step; k++) {
      again = again.after(Trace.of(again.graph()));
    }

    assertThat(record.at(step).source().nodes()).isEqualTo(again.source().nodes());
    assertThat(record.at(step).step()).isEqualTo(step);
  }

  @Test
  void of_large_parameters_fewer_states_are_kept_and_any_step_still_comes_back() {
    GraphSource large =
        new GraphSource(
            Catalogue.standard(),
            new Dims(Map.of("k", 400)),
            List.of(
                Leaves.parameter("W", "k", "k", Matrix.filled(400, 400, 0.5)),
                new OperationNode("S", "square", Map.of("X", "W")),
                new OperationNode("L", "mean", Map.of("X", "S"))),
            "L",
            Optional.empty(),
            Optional.empty());
    Descent first = Descent.from(large, Plans.plain(100));
    DescentRecord record = new DescentRecord(first);
    Descent again = first;
    for (int step = 0; step < 40; step++) {
      record.step();
      again = step < 33 ? again.after(Trace.of(again.graph())) : again;
    }

    assertThat(record.kept()).isLessThanOrEqualTo(12);
    assertThat(record().kept()).isGreaterThan(100);
    assertThat(record.at(33).source().nodes()).isEqualTo(again.source().nodes());
  }

  @Test
  void its_losses_are_those_of_the_steps() {
    DescentRecord record = record();
    List<Double> losses = new ArrayList<>();
    for (int step : List.of(0, 700, STEPS)) {
      losses.add(Trace.of(record.at(step).graph()).loss().orElseThrow());
    }

    assertThat(record.losses()).hasSize(STEPS + 1);
    assertThat(losses)
        .containsExactly(
            record.losses().get(0), record.losses().get(700), record.losses().get(STEPS));
  }

  @Test
  void an_interrupted_step_leaves_it_as_it_was() {
    DescentRecord record = new DescentRecord(first());
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(record::step).isInstanceOf(CancellationException.class);
    } finally {
      Thread.interrupted();
    }

    assertThat(record.steps()).isZero();
    assertThat(record.losses()).hasSize(1);
    assertThat(record.step()).isTrue();
  }

  @Test
  void a_rate_that_is_too_large_ends_it_where_numbers_stop_being_finite() {
    DescentRecord record =
        new DescentRecord(
            Descent.from(
                Library.entry("least-squares").scenario().graphSource(),
                new Descent.Plan(new UpdateRule.Sgd(), 1e6, Optional.empty())));
    while (record.step()) {
      assertThat(record.steps()).isLessThan(1_000);
    }

    assertThat(record.breakdown()).isPresent();
    assertThat(record.step()).isFalse();
  }

  @Test
  void what_is_held_out_is_measured_at_each_step() {
    DescentRecord record =
        new DescentRecord(Descent.from(source("least-squares"), Plans.plain(0.01).holdingOut(1)));
    record.step();

    Descent last = record.last();
    Graph held =
        Assembler.whole(MiniBatch.heldOut(last.source(), 1).orElseThrow().of(last.source()));
    assertThat(record.measures().heldLosses())
        .hasSize(2)
        .last()
        .isEqualTo(Trace.of(held).loss().orElseThrow());
    assertThat(record.measures().heldRight()).isEmpty();
  }

  @Test
  void how_long_each_gradient_is_and_how_many_answers_are_right_is_measured() {
    DescentRecord record =
        new DescentRecord(Descent.from(source("sigmoid-softmax-network"), Plans.plain(0.5)));
    while (record.steps() < 50) {
      record.step();
    }
    Trace last = Trace.of(record.last().graph());
    Matrix gradient = last.gradient(last.graph().node("W1"));

    assertThat(record.measures().norms()).containsOnlyKeys("W1", "b1", "W2", "b2");
    assertThat(record.measures().norms().get("W1"))
        .hasSize(51)
        .last()
        .isEqualTo(Math.sqrt(gradient.hadamard(gradient).sum()));
    assertThat(record.measures().right()).hasSize(51).startsWith(0.5).endsWith(1.0);
  }

  @Test
  void it_is_settled_once_the_loss_does_not_change_any_more() {
    DescentRecord record =
        new DescentRecord(Descent.from(source("least-squares"), Plans.plain(0.05)));
    while (!record.isSettled()) {
      assertThat(record.steps()).isLessThan(2_000);
      record.step();
    }

    assertThat(record.losses().getLast()).isCloseTo(1.0 / 3, offset(1e-4));
    assertThat(record.steps()).isGreaterThan(40);
  }

  @Test
  void with_some_rows_at_a_step_it_is_settled_by_whole_rounds() {
    Descent.Plan one = new Descent.Plan(new UpdateRule.Sgd(), 0.01, Optional.of(1));
    DescentRecord record = new DescentRecord(Descent.from(source("least-squares"), one));
    while (!record.isSettled()) {
      assertThat(record.steps()).isLessThan(20_000);
      record.step();
    }

    assertThat(record.losses().subList(record.steps() - 2, record.steps()))
        .doesNotContain(record.losses().getLast());
  }

  private static GraphSource source(String scenario) {
    return Library.entry(scenario).scenario().graphSource();
  }

  private static Descent first() {
    return Descent.from(Library.entry("least-squares").scenario().graphSource(), Plans.plain(0.01));
  }

  private static DescentRecord record() {
    DescentRecord record = new DescentRecord(first());
    for (int k = 0; k < STEPS; k++) {
      record.step();
    }
    return record;
  }
}
