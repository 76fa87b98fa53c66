package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Descent;
import studio.backprop.trace.UpdateRule;

/// Training what is shown.
class TrainerTest {
  private final Scenario scenario = Library.entry("least-squares").scenario();
  private final Session session = new Session(scenario);
  private final Trainer trainer = new Trainer(session);

  @Test
  void a_run_is_shown_and_undone_at_once() {
    trainer.start(Descent.Plan.plain(0.05), 40);

    assertThat(training().steps()).isEqualTo(40);
    assertThat(training().running()).isFalse();
    assertThat(training().losses().getLast()).isLessThan(training().losses().getFirst());
    assertThat(session.shown().trace().loss()).contains(training().losses().getLast());

    session.undo();
    assertThat(session.document().scenario()).isEqualTo(scenario);
    assertThat(session.document().undoes()).isEmpty();
  }

  @Test
  void any_step_is_come_back_to() {
    trainer.start(Descent.Plan.plain(0.05), 40);
    trainer.goTo(7);

    assertThat(training().at()).isEqualTo(7);
    assertThat(session.shown().trace().loss()).contains(training().losses().get(7));
  }

  @Test
  void single_steps_go_on_from_each_other() {
    trainer.step(Descent.Plan.plain(0.05));
    trainer.step(Descent.Plan.plain(0.05));

    assertThat(training().steps()).isEqualTo(2);
    assertThat(training().earlier()).isEmpty();
  }

  @Test
  void a_run_that_was_held_goes_on_bit_by_bit_as_if_it_had_not_been() {
    Descent.Plan momentum = new Descent.Plan(UpdateRule.Momentum.USUAL, 0.02, Optional.empty());
    trainer.start(momentum, 40);
    Deque<Runnable> elsewhere = new ArrayDeque<>();
    Trainer other =
        new Trainer(
            new Session(scenario, new Threads(Runnable::run, elsewhere::add, Runnable::run)));
    other.start(momentum, 40);
    elsewhere.remove().run();
    other.stop();
    elsewhere.clear();
    for (int step = 0; step < 3; step++) {
      other.step(momentum);
      elsewhere.remove().run();
    }
    assertThat(other.trainingProperty().get().steps()).isEqualTo(3);

    other.start(momentum, 40);
    while (!elsewhere.isEmpty()) {
      elsewhere.remove().run();
    }

    assertThat(other.trainingProperty().get().losses()).isEqualTo(training().losses());
    assertThat(other.trainingProperty().get().earlier()).isEmpty();
  }

  @Test
  void after_an_edit_another_run_begins_and_the_one_before_stays_to_compare() {
    trainer.start(Descent.Plan.plain(0.05), 10);
    String parameter =
        session.shown().graph().nodes().stream()
            .filter(node -> node.isParameter())
            .findFirst()
            .orElseThrow()
            .id();
    session.apply(new Edit.SetCell(parameter, 0, 0, 5));
    trainer.step(Descent.Plan.plain(0.05));

    assertThat(training().steps()).isEqualTo(1);
    assertThat(training().earlier())
        .singleElement()
        .satisfies(losses -> assertThat(losses).hasSize(11));
  }

  @Test
  void numbers_that_stop_being_finite_end_it_and_say_where() {
    trainer.start(new Descent.Plan(new UpdateRule.Sgd(), 1e6, Optional.empty()), 1_000);

    assertThat(training().breakdown()).isPresent();
    assertThat(training().running()).isFalse();
    assertThat(training().steps()).isLessThan(1_000);
  }

  @Test
  void only_what_ends_in_one_number_can_be_trained() {
    assertThat(Trainer.canTrain(session.shown())).isTrue();
    assertThat(Trainer.canTrain(new Session(Library.entry("convolution").scenario()).shown()))
        .isFalse();
  }

  private Trainer.Training training() {
    return trainer.trainingProperty().get();
  }
}
