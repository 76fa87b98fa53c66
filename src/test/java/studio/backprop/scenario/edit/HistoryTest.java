package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.History.Entry;
import studio.backprop.scenario.file.Scenarios;

/// Undo is the list of scenarios that were.
class HistoryTest {
  private static final Edit EDIT = new Edit.Rename("another");

  private final Scenario first = Scenarios.read(Scenarios.LINEAR);
  private final Scenario second = first.withTitle("second");
  private final Scenario third = first.withTitle("third");

  @Test
  void what_was_comes_back_and_can_be_done_again() {
    History history = History.opened(first).record(second, EDIT).record(third, EDIT);

    assertThat(history.undo().present()).isEqualTo(second);
    assertThat(history.undo().undo().present()).isEqualTo(first);
    assertThat(history.undo().undo().undo().present()).isEqualTo(first);
    assertThat(history.undo().undo().redo().redo().present()).isEqualTo(third);
    assertThat(history.redo()).isEqualTo(history);
  }

  @Test
  void a_new_change_forgets_what_was_undone() {
    History history = History.opened(first).record(second, EDIT).undo().record(third, EDIT);

    assertThat(history.redoes()).isEmpty();
    assertThat(history.undo().present()).isEqualTo(first);
  }

  @Test
  void what_would_be_undone_and_done_again_is_known_by_its_edit() {
    Edit last = new Edit.Resize("n", 5);
    History history = History.opened(first).record(second, EDIT).record(third, last);

    assertThat(history.undoes()).contains(last);
    assertThat(history.redoes()).isEmpty();
    assertThat(history.undo().undoes()).contains(EDIT);
    assertThat(history.undo().redoes()).contains(last);
    assertThat(history.undo().undo().undoes()).isEmpty();
  }

  @Test
  void a_change_that_changes_nothing_is_not_recorded() {
    assertThat(History.opened(first).record(Scenarios.read(Scenarios.LINEAR), EDIT).undoes())
        .isEmpty();
  }

  @Test
  void a_drag_is_one_entry() {
    History history =
        History.opened(first)
            .beginGesture()
            .record(second, EDIT)
            .record(first, EDIT)
            .record(third, EDIT);

    assertThat(history.endGesture().past()).containsExactly(new Entry(first, EDIT));
    assertThat(history.undo().present()).isEqualTo(first);
    assertThat(history.endGesture().record(second, EDIT).past())
        .containsExactly(new Entry(first, EDIT), new Entry(third, EDIT));
  }

  @Test
  void a_drag_back_to_where_it_began_is_no_entry() {
    History history = History.opened(first).beginGesture().record(second, EDIT).record(first, EDIT);

    assertThat(history.endGesture().undoes()).isEmpty();
  }

  @Test
  void it_knows_whether_the_file_holds_the_present() {
    History history = History.opened(first).record(second, EDIT);
    History saved = history.markSaved(history.present());

    assertThat(History.unsaved(first).isDirty()).isTrue();
    assertThat(history.isDirty()).isTrue();
    assertThat(history.undo().isDirty()).isFalse();
    assertThat(saved.isDirty()).isFalse();
    assertThat(saved.undo().isDirty()).isTrue();
    assertThat(history.markSaved(first).isDirty()).isTrue();
  }

  @Test
  void it_knows_what_its_edits_have_led_on_from() {
    History opened = History.opened(first);
    History edited = opened.record(second, EDIT);
    History drag = edited.beginGesture().record(third, EDIT);

    assertThat(edited.hasLeft(opened)).isTrue();
    assertThat(drag.hasLeft(opened)).isTrue();
    assertThat(drag.hasLeft(edited)).isTrue();
    assertThat(drag.record(first.withTitle("fourth"), EDIT).hasLeft(drag)).isFalse();
    assertThat(edited.undo().hasLeft(edited)).isFalse();
    assertThat(edited.undo().redo().hasLeft(edited.undo())).isTrue();
    assertThat(History.opened(second).hasLeft(edited)).isFalse();
  }

  @Test
  void it_knows_so_too_where_the_oldest_are_forgotten() {
    History full = History.opened(first);
    for (int k = 0; k < 600; k++) {
      full = full.record(first.withTitle("title " + k), EDIT);
    }

    assertThat(full.record(third, EDIT).hasLeft(full)).isTrue();
  }

  @Test
  void the_past_does_not_grow_without_end() {
    History history = History.opened(first);
    for (int k = 0; k < 2000; k++) {
      history = history.record(first.withTitle("title " + k), EDIT);
    }

    assertThat(history.past()).hasSizeBetween(400, 600);
    assertThat(history.undo().present().title()).isEqualTo("title 1998");
  }
}
