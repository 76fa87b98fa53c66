package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.scenario.library.Library;

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

  private static Descent first() {
    return Descent.from(
        Library.entry("least-squares").scenario().graphSource(), Descent.Plan.plain(0.01));
  }

  private static DescentRecord record() {
    DescentRecord record = new DescentRecord(first());
    for (int k = 0; k < STEPS; k++) {
      record.step();
    }
    return record;
  }
}
