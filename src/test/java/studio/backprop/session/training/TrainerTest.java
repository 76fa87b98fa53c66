package studio.backprop.session.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.samples.Plans;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.file.Scenarios;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.session.thread.Threads;
import studio.backprop.trace.Descent;
import studio.backprop.trace.UpdateRule;

/// Training what is shown.
class TrainerTest {
  private final Scenario scenario = Library.entry("least-squares").scenario();
  private final Session session = new Session(scenario);
  private final Trainer trainer = new Trainer(session);

  @Test
  void a_run_is_shown_and_undone_at_once() {
    trainer.start(Plans.plain(0.05), Goal.steps(40));

    assertThat(training().steps()).isEqualTo(40);
    assertThat(training().running()).isFalse();
    assertThat(training().losses().getLast()).isLessThan(training().losses().getFirst());
    assertThat(session.shown().trace().loss()).contains(training().losses().getLast());

    session.undo();
    assertThat(session.document().scenario()).isEqualTo(scenario);
    assertThat(session.document().undoes()).isEmpty();
  }

  @Test
  void a_run_is_forgotten_with_its_document() {
    trainer.start(Plans.plain(0.05), Goal.steps(40));
    Scenario other = Library.entry("xor").scenario();

    session.show(other);
    assertThat(training().steps()).isZero();
    assertThat(training().earlier()).isEmpty();

    trainer.goTo(3);
    assertThat(session.document().scenario()).isEqualTo(other);
  }

  @Test
  void a_run_under_way_ends_with_its_document() {
    Deque<Runnable> elsewhere = new ArrayDeque<>();
    Session own = new Session(scenario, new Threads(Runnable::run, elsewhere::add, Runnable::run));
    Trainer other = new Trainer(own);
    other.start(Plans.plain(0.05), Goal.steps(100_000));
    elsewhere.remove().run();

    own.show(Library.entry("xor").scenario());
    while (!elsewhere.isEmpty()) {
      elsewhere.remove().run();
    }

    assertThat(other.trainingProperty().get().running()).isFalse();
    assertThat(own.document().undoes()).isEmpty();
  }

  /// A run that is not at its goal yet.
  ///
  /// @param elsewhere what is left to be done of it
  private Trainer underWay(Deque<Runnable> elsewhere) {
    Trainer trainer =
        new Trainer(
            new Session(scenario, new Threads(Runnable::run, elsewhere::add, Runnable::run)));
    trainer.start(Plans.plain(0.05), Goal.steps(100_000));
    elsewhere.remove().run();
    elsewhere.remove().run();
    return trainer;
  }

  @Test
  void while_it_runs_it_is_known_how_far_it_is_to_go() {
    Deque<Runnable> elsewhere = new ArrayDeque<>();
    Trainer other = underWay(elsewhere);

    Progress under = other.trainingProperty().get();
    assertThat(under.running()).isTrue();
    assertThat(under.at()).isPositive().isLessThan(100_000);
    assertThat(under.outOf()).isEqualTo(100_000);

    other.hold();
    Progress held = other.trainingProperty().get();
    assertThat(held.outOf()).isEqualTo(held.steps());
  }

  @Test
  void any_step_is_come_back_to() {
    trainer.start(Plans.plain(0.05), Goal.steps(40));
    trainer.goTo(7);

    assertThat(training().at()).isEqualTo(7);
    assertThat(session.shown().trace().loss()).contains(training().losses().get(7));
  }

  @Test
  void single_steps_go_on_from_each_other() {
    trainer.step(Plans.plain(0.05));
    trainer.step(Plans.plain(0.05));

    assertThat(training().steps()).isEqualTo(2);
    assertThat(training().earlier()).isEmpty();
  }

  @Test
  void from_a_step_that_was_come_back_to_the_next_is_shown() {
    trainer.start(Plans.plain(0.05), Goal.steps(40));
    trainer.goTo(7);
    trainer.step(Plans.plain(0.05));

    assertThat(training().at()).isEqualTo(8);
    assertThat(training().steps()).isEqualTo(40);
    assertThat(session.shown().trace().loss()).contains(training().losses().get(8));
  }

  @Test
  void a_step_at_another_rate_is_made_at_that_rate() {
    trainer.step(Plans.plain(0.05));
    double before = training().losses().getLast();
    trainer.step(Plans.plain(1e-9));

    assertThat(training().steps()).isEqualTo(1);
    assertThat(training().losses().getFirst()).isEqualTo(before);
    assertThat(training().losses().getLast()).isCloseTo(before, within(1e-6));
    assertThat(training().earlier()).hasSize(1);
  }

  @Test
  void a_run_that_was_held_goes_on_bit_by_bit_as_if_it_had_not_been() {
    Descent.Plan momentum = new Descent.Plan(UpdateRule.Momentum.USUAL, 0.02, Optional.empty());
    trainer.start(momentum, Goal.steps(40));
    Deque<Runnable> elsewhere = new ArrayDeque<>();
    Trainer other =
        new Trainer(
            new Session(scenario, new Threads(Runnable::run, elsewhere::add, Runnable::run)));
    other.start(momentum, Goal.steps(40));
    elsewhere.remove().run();
    other.hold();
    elsewhere.clear();
    for (int step = 0; step < 3; step++) {
      other.step(momentum);
      elsewhere.remove().run();
    }
    assertThat(other.trainingProperty().get().steps()).isEqualTo(3);

    other.start(momentum, Goal.steps(40));
    while (!elsewhere.isEmpty()) {
      elsewhere.remove().run();
    }

    assertThat(other.trainingProperty().get().losses()).isEqualTo(training().losses());
    assertThat(other.trainingProperty().get().earlier()).isEmpty();
  }

  @Test
  void after_an_edit_another_run_begins_and_the_one_before_stays_to_compare() {
    trainer.start(Plans.plain(0.05), Goal.steps(10));
    String parameter =
        session.shown().graph().nodes().stream()
            .filter(node -> node.isParameter())
            .findFirst()
            .orElseThrow()
            .id();
    session.apply(new Edit.SetCell(parameter, 0, 0, 5));
    trainer.step(Plans.plain(0.05));

    assertThat(training().steps()).isEqualTo(1);
    assertThat(training().earlier())
        .singleElement()
        .satisfies(losses -> assertThat(losses).hasSize(11));
  }

  @Test
  void numbers_that_stop_being_finite_end_it_and_say_where() {
    trainer.start(new Descent.Plan(new UpdateRule.Sgd(), 1e6, Optional.empty()), Goal.steps(1_000));

    assertThat(training().breakdown()).isPresent();
    assertThat(training().running()).isFalse();
    assertThat(training().steps()).isLessThan(1_000);
  }

  @Test
  void what_is_held_still_stays_and_holding_it_holds_the_run() {
    session.halt(now -> now.toggled("theta"));
    trainer.start(Plans.plain(0.05), Goal.steps(5));
    assertThat(training().steps()).isEqualTo(5);
    assertThat(session.document().scenario()).isEqualTo(scenario);

    Deque<Runnable> elsewhere = new ArrayDeque<>();
    Session other =
        new Session(scenario, new Threads(Runnable::run, elsewhere::add, Runnable::run));
    Trainer held = new Trainer(other);
    held.start(Plans.plain(0.05), Goal.steps(1_000_000));
    elsewhere.remove().run();
    other.halt(now -> now.toggled("theta"));
    finish(elsewhere);
    assertThat(held.trainingProperty().get().state()).isEqualTo(Progress.State.RESTING);
    assertThat(held.trainingProperty().get().steps()).isLessThan(1_000_000);
  }

  @Test
  void a_run_until_it_settles_ends_where_the_loss_does_not_change_any_more() {
    trainer.start(Plans.plain(0.05), new Goal(100_000, true));

    assertThat(training().state()).isEqualTo(Progress.State.SETTLED);
    assertThat(training().steps()).isLessThan(1_000);
    assertThat(training().losses().getLast()).isLessThan(0.334);
  }

  @Test
  void a_graph_that_does_not_fit_with_fewer_examples_is_not_trained_so() {
    Session fixed = new Session(Scenarios.read(OF_TWO));
    Trainer other = new Trainer(fixed);
    other.start(Plans.plain(0.1).holdingOut(1), Goal.steps(5));
    assertThat(other.trainingProperty().get().state()).isEqualTo(Progress.State.MISFIT);
    assertThat(other.trainingProperty().get().steps()).isZero();

    other.start(Plans.plain(0.1), Goal.steps(5));
    assertThat(other.trainingProperty().get().steps()).isEqualTo(5);
  }

  private static final String OF_TWO =
      """
      {"format":"backprop-scenario","version":1,"title":"two","dims":{"n":2},"batch":"n",
      "nodes":[
      {"id":"X","op":"input","shape":["n",1],"value":[[1],[2]]},
      {"id":"W","op":"parameter","shape":[1,2],"value":[[3,4]]},
      {"id":"S","op":"matmul","inputs":{"A":"W","B":"X"}}],
      "output":"S"}
      """;

  @ParameterizedTest
  @MethodSource("plans")
  void a_large_run_that_was_held_goes_on_bit_by_bit_as_if_it_had_not_been(Descent.Plan plan) {
    Scenario large = Scenarios.read(LARGE.replace("MANY", many()));
    Trainer whole = new Trainer(new Session(large));
    whole.start(plan, Goal.steps(6));

    Deque<Runnable> elsewhere = new ArrayDeque<>();
    Trainer held =
        new Trainer(new Session(large, new Threads(Runnable::run, elsewhere::add, Runnable::run)));
    held.start(plan, Goal.steps(6));
    elsewhere.remove().run();
    held.hold();
    finish(elsewhere);
    held.step(plan);
    finish(elsewhere);
    held.start(plan, Goal.steps(6));
    finish(elsewhere);

    Progress now = held.trainingProperty().get();
    assertThat(now.losses()).isEqualTo(whole.trainingProperty().get().losses());
    assertThat(now.earlier()).isEmpty();
  }

  static Stream<Descent.Plan> plans() {
    return Stream.of(
        Plans.plain(1e-4),
        new Descent.Plan(UpdateRule.Adam.USUAL, 0.01, Optional.empty()),
        new Descent.Plan(UpdateRule.Momentum.USUAL, 1e-4, Optional.of(50)));
  }

  private static void finish(Deque<Runnable> elsewhere) {
    while (!elsewhere.isEmpty()) {
      elsewhere.remove().run();
    }
  }

  /// A product that takes longer than a frame.
  private static final String LARGE =
      """
      {"format":"backprop-scenario","version":1,"title":"large","dims":{"n":160},"batch":"n",
      "nodes":[
      {"id":"X","op":"input","shape":["n",160],"value":MANY},
      {"id":"W","op":"parameter","shape":[160,160],"value":MANY},
      {"id":"S","op":"matmul","inputs":{"A":"X","B":"W"}},
      {"id":"A","op":"tanh","inputs":{"X":"S"}},
      {"id":"L","op":"mean","inputs":{"X":"A"}}],
      "output":"L"}
      """;

  private static String many() {
    StringJoiner rows = new StringJoiner(",", "[", "]");
    for (int i = 0; i < 160; i++) {
      StringJoiner row = new StringJoiner(",", "[", "]");
      for (int j = 0; j < 160; j++) {
        row.add(Double.toString((i * 7 + j * 3) % 11 / 100.0 - 0.05));
      }
      rows.add(row.toString());
    }
    return rows.toString();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_run_that_was_held_goes_on_bit_by_bit_by_any_rule_and_any_rows(Descent.Plan plan) {
    trainer.start(plan, Goal.steps(20));
    Deque<Runnable> elsewhere = new ArrayDeque<>();
    Trainer held =
        new Trainer(
            new Session(scenario, new Threads(Runnable::run, elsewhere::add, Runnable::run)));
    held.start(plan, Goal.steps(20));
    elsewhere.remove().run();
    held.hold();
    elsewhere.clear();
    for (int step = 0; step < 2; step++) {
      held.step(plan);
      finish(elsewhere);
    }
    held.start(plan, Goal.steps(20));
    finish(elsewhere);

    assertThat(held.trainingProperty().get().losses()).isEqualTo(training().losses());
  }

  static Stream<Descent.Plan> rules() {
    return Stream.of(
        new Descent.Plan(UpdateRule.Adam.USUAL, 0.05, Optional.empty()),
        new Descent.Plan(UpdateRule.Adam.USUAL, 0.05, Optional.of(2)),
        new Descent.Plan(UpdateRule.Momentum.USUAL, 0.02, Optional.of(1)),
        Plans.plain(0.02).holdingOut(1));
  }

  @Test
  void a_held_run_that_is_ended_is_followed_by_one_of_its_own() {
    Deque<Runnable> elsewhere = new ArrayDeque<>();
    Trainer other = underWay(elsewhere);
    other.hold();
    assertThat(other.isOpen()).isTrue();

    other.end();
    assertThat(other.isOpen()).isFalse();
    Progress ended = other.trainingProperty().get();
    assertThat(ended.goal()).isEqualTo(ended.steps());

    elsewhere.clear();
    other.start(Plans.plain(0.05), Goal.steps(100_000));
    assertThat(other.trainingProperty().get().earlier()).containsExactly(ended.losses());
  }

  @Test
  void what_has_come_to_its_goal_cannot_be_ended_any_more() {
    trainer.start(Plans.plain(0.05), Goal.steps(4));

    assertThat(trainer.isOpen()).isFalse();
  }

  @Test
  void only_what_ends_in_one_number_can_be_trained() {
    assertThat(Trainer.canTrain(session.shown())).isTrue();
    assertThat(Trainer.canTrain(new Session(Library.entry("convolution").scenario()).shown()))
        .isFalse();
  }

  private Progress training() {
    return trainer.trainingProperty().get();
  }
}
