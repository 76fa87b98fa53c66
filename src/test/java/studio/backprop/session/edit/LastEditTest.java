package studio.backprop.session.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Node;
import studio.backprop.playback.Difference;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.Session;
import studio.backprop.telling.DifferencePhrases;

class LastEditTest {
  private final Session session = new Session(Scenarios.line());
  private final LastEdit edit = new LastEdit(session);

  @BeforeEach
  void toTheEnd() {
    session.playhead().last();
  }

  private List<String> said() {
    return new DifferencePhrases(session.shown().graph(), session.shown().style())
        .of(edit.differenceProperty().get());
  }

  private void set(double number) {
    session.apply(new Edit.SetCell("W", 0, 0, number));
  }

  @Test
  void an_edit_says_before_and_after_of_what_was_typed_and_of_what_comes_out() {
    assertThat(said()).isEmpty();

    set(1);
    assertThat(said()).containsExactly("W[0,0] 0.50 → 1.00", "L 0.50 → 5.00");
    set(0.25);
    assertThat(said()).containsExactly("W[0,0] 1.00 → 0.25", "L 5.00 → 0.13");
  }

  @Test
  void another_size_is_said_before_what_comes_of_it() {
    session.apply(new Edit.Resize("n", 3));

    assertThat(said()).first().isEqualTo("n 2 → 3");
  }

  @Test
  void undo_clears_it_and_redo_says_it_again() {
    set(1);
    session.undo();
    assertThat(said()).isEmpty();

    session.redo();
    assertThat(said()).contains("L 0.50 → 5.00");
  }

  @Test
  void an_edit_back_to_what_was_is_an_edit_and_its_undo_is_none() {
    set(1);
    set(0.5);
    assertThat(said()).contains("L 5.00 → 0.50");

    session.undo();
    assertThat(said()).isEmpty();
  }

  @Test
  void a_whole_drag_is_one_edit() {
    session.beginGesture();
    set(0.75);
    set(1);
    session.endGesture();

    assertThat(said()).containsExactly("W[0,0] 0.50 → 1.00", "L 0.50 → 5.00");
  }

  @Test
  void a_drag_back_to_where_it_began_says_nothing() {
    session.beginGesture();
    set(1);
    set(0.5);
    session.endGesture();

    assertThat(said()).isEmpty();
  }

  @Test
  void what_is_not_computed_yet_is_not_given_away() {
    session.playhead().first();
    set(1);
    assertThat(said()).containsExactly("W[0,0] 0.50 → 1.00");

    session.playhead().last();
    assertThat(said()).contains("L 0.50 → 5.00");
  }

  @Test
  void an_edit_that_reads_the_same_says_nothing_and_one_without_effect_says_so() {
    set(0.500001);
    assertThat(said()).isEmpty();

    set(0.1);
    assertThat(said()).containsExactly("W[0,0] 0.50 → 0.10", "L stays 0.50");
  }

  @Test
  void a_card_that_is_moved_replaces_nothing() {
    set(1);
    session.apply(new Edit.Move("W", new Node.Position(3, 4)));

    assertThat(said()).contains("L 0.50 → 5.00");
  }

  @Test
  void it_is_gone_once_it_is_dismissed_and_with_another_document() {
    set(1);
    edit.dismiss();
    assertThat(said()).isEmpty();
    session.playhead().first();
    session.playhead().last();
    assertThat(said()).isEmpty();

    set(2);
    assertThat(said()).isNotEmpty();
    session.show(Scenarios.single());
    assertThat(edit.differenceProperty().get()).isEqualTo(Difference.NONE);
  }
}
