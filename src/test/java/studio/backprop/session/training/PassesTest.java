package studio.backprop.session.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.Plans;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.trace.GradientDescent;

/// Learning on the timeline, pass by pass.
class PassesTest {
  private final Scenario scenario = Library.entry("least-squares").scenario();
  private final Session session = new Session(scenario);
  private final Passes passes = new Passes(session);

  @Test
  void passes_lead_where_a_descent_leads_bit_by_bit() {
    passes.learn(0.05);
    for (int step = 0; step < 3; step++) {
      passes.next();
    }

    var run = GradientDescent.run(scenario.graphSource(), 3, Plans.plain(0.05));
    assertThat(session.document().scenario().nodes()).isEqualTo(run.last().nodes());
    assertThat(session.shown().trace().loss()).contains(run.losses().getLast());
  }

  @Test
  void the_next_pass_begins_at_its_start_and_is_undone_by_itself() {
    passes.learn(0.05);
    session.playhead().last();
    passes.next();
    assertThat(session.playhead().position()).isZero();
    passes.next();

    session.undo();
    session.undo();
    assertThat(session.document().scenario()).isEqualTo(scenario);
    assertThat(session.document().undoes()).isEmpty();
  }

  @Test
  void gradients_that_are_not_cleared_add_up_and_undo_brings_back_what_was_left() {
    Matrix first = gradient();
    passes.learn(0.05);
    passes.clear(false);
    passes.next();
    Matrix both = gradient();
    Matrix second = new Session(session.document().scenario()).shown().trace().gradient(theta());
    assertThat(both).isEqualTo(first.plus(second));

    passes.next();
    session.undo();
    assertThat(gradient()).isEqualTo(both);
    session.undo();
    assertThat(gradient()).isEqualTo(first);
    session.redo();
    assertThat(gradient()).isEqualTo(both);
  }

  @Test
  void clearing_them_after_all_leaves_the_pass_its_own_gradients() {
    passes.learn(0.05);
    passes.clear(false);
    passes.next();
    Matrix both = gradient();
    passes.forget();

    assertThat(gradient()).isNotEqualTo(both);
    assertThat(session.shown().trace().held(theta())).isEmpty();
  }

  @Test
  void an_edit_of_a_number_leaves_what_is_left_at_parameters() {
    passes.learn(0.05);
    passes.clear(false);
    passes.next();
    session.apply(new Edit.SetCell("theta", 0, 0, 5));

    assertThat(session.shown().trace().held(theta())).isPresent();
  }

  @Test
  void a_frozen_parameter_has_no_step_on_the_timeline() {
    passes.learn(0.05);
    int length = session.shown().run().timeline().length();
    session.halt(now -> now.toggled("theta"));

    assertThat(session.shown().run().timeline().length()).isEqualTo(length - 1);
    passes.next();
    assertThat(session.document().scenario()).isEqualTo(scenario);
  }

  @Test
  void resting_takes_the_update_off_the_timeline_and_changes_no_number() {
    int length = session.shown().run().timeline().length();
    passes.learn(0.05);
    assertThat(session.shown().run().timeline().length()).isEqualTo(length + 2);
    passes.rest();

    assertThat(session.shown().run().timeline().length()).isEqualTo(length);
    assertThat(session.document().scenario()).isEqualTo(scenario);
    assertThat(session.document().isDirty()).isFalse();
    passes.next();
    assertThat(session.document().scenario()).isEqualTo(scenario);
  }

  @Test
  void a_step_that_leaves_the_finite_numbers_is_not_taken_over() {
    passes.learn(1e308);
    passes.next();
    passes.next();
    Scenario before = session.document().scenario();
    passes.next();

    assertThat(session.document().scenario()).isEqualTo(before);
  }

  @Test
  void why_a_parameter_is_what_it_is_follows_the_playhead() {
    passes.learn(0.05);
    session.selectCell(new CellName("theta", Quantity.VALUE, 1, 0));
    session.playhead().moveTo(session.shown().run().timeline().passLength());
    assertThat(session.shown().asked().orElseThrow().explanation().value()).isEqualTo(1);

    session.playhead().last();
    assertThat(session.shown().asked().orElseThrow().explanation().value()).isEqualTo(1.2);
    session.playhead().first();
    assertThat(session.shown().asked().orElseThrow().explanation().value()).isEqualTo(1);
  }

  private Matrix gradient() {
    return session.shown().trace().gradient(theta());
  }

  private GraphNode theta() {
    return session.shown().graph().node("theta");
  }
}
