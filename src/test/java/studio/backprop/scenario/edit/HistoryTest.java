package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Scenarios;

/// Undo is the list of scenarios that were.
class HistoryTest {
  private final Scenario first = Scenarios.read(Scenarios.LINEAR);
  private final Scenario second = first.withTitle("second");
  private final Scenario third = first.withTitle("third");

  @Test
  void what_was_comes_back_and_can_be_done_again() {
    History history = History.opened(first).record(second).record(third);

    assertThat(history.undo().present()).isEqualTo(second);
    assertThat(history.undo().undo().present()).isEqualTo(first);
    assertThat(history.undo().undo().undo().present()).isEqualTo(first);
    assertThat(history.undo().undo().redo().redo().present()).isEqualTo(third);
    assertThat(history.redo()).isEqualTo(history);
  }

  @Test
  void a_new_change_forgets_what_was_undone() {
    History history = History.opened(first).record(second).undo().record(third);

    assertThat(history.canRedo()).isFalse();
    assertThat(history.undo().present()).isEqualTo(first);
  }

  @Test
  void a_change_that_changes_nothing_is_not_recorded() {
    assertThat(History.opened(first).record(Scenarios.read(Scenarios.LINEAR)).canUndo()).isFalse();
  }

  @Test
  void a_drag_is_one_entry() {
    History history =
        History.opened(first).beginGesture().record(second).record(first).record(third);

    assertThat(history.endGesture().past()).containsExactly(first);
    assertThat(history.undo().present()).isEqualTo(first);
    assertThat(history.endGesture().record(second).past()).containsExactly(first, third);
  }

  @Test
  void a_drag_back_to_where_it_began_is_no_entry() {
    History history = History.opened(first).beginGesture().record(second).record(first);

    assertThat(history.endGesture().canUndo()).isFalse();
  }

  @Test
  void it_knows_whether_the_file_holds_the_present() {
    History history = History.opened(first).record(second);

    assertThat(History.unsaved(first).isDirty()).isTrue();
    assertThat(history.isDirty()).isTrue();
    assertThat(history.undo().isDirty()).isFalse();
    assertThat(history.markSaved().isDirty()).isFalse();
    assertThat(history.markSaved().undo().isDirty()).isTrue();
    assertThat(history.markSaved(first).isDirty()).isTrue();
  }

  @Test
  void the_past_does_not_grow_without_end() {
    History history = History.opened(first);
    for (int k = 0; k < 2000; k++) {
      history = history.record(first.withTitle("title " + k));
    }

    assertThat(history.past()).hasSizeBetween(400, 600);
    assertThat(history.undo().present().title()).isEqualTo("title 1998");
  }
}
