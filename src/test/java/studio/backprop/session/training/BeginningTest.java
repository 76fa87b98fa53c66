package studio.backprop.session.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.backprop.samples.Plans;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.StartValues;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;

/// The numbers that training begins with.
class BeginningTest {
  private final Scenario scenario = Library.entry("sigmoid-softmax-network").scenario();
  private final Session session = new Session(scenario);
  private final Beginning beginning = new Beginning(session);

  @Test
  void start_values_of_all_parameters_are_undone_at_once() {
    beginning.start(StartValues.XAVIER);
    assertThat(session.document().scenario()).isNotEqualTo(scenario);
    session.undo();

    assertThat(session.document().scenario()).isEqualTo(scenario);
    assertThat(session.document().undoes()).isEmpty();
  }

  @Test
  void the_files_numbers_come_back_in_one_step_whatever_was_done_since() {
    assertThat(beginning.canGoBack()).isFalse();
    new Trainer(session).start(Plans.plain(0.1), Goal.steps(5));
    session.apply(new Edit.SetCell("X", 0, 0, 9));
    Scenario trained = session.document().scenario();
    assertThat(beginning.canGoBack()).isTrue();

    beginning.backToFile();
    assertThat(session.document().scenario()).isEqualTo(scenario);
    assertThat(beginning.canGoBack()).isFalse();
    session.undo();
    assertThat(session.document().scenario()).isEqualTo(trained);
  }

  @Test
  void leaves_that_have_another_shape_by_now_stay() {
    session.apply(new Edit.Resize("H", 2));
    session.apply(new Edit.SetCell("X", 0, 0, 9));
    beginning.backToFile();

    assertThat(session.shown().graph().node("W1").shape().columns().value()).isEqualTo(2);
    assertThat(session.shown().trace().value(session.shown().graph().node("X")).get(0, 0))
        .isEqualTo(1);
  }

  @Test
  void whole_numbers_are_offered_for_the_leaves_among_what_is_selected() {
    beginning.seedProperty().set(7);
    assertThat(beginning.whole(Set.of("W1", "Z")))
        .contains(new Edit.Start(Set.of("W1"), StartValues.WHOLE, 7));
    assertThat(beginning.whole(Set.of("Z"))).isEmpty();
  }
}
