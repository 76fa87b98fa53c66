package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.gaze.Selection;

/// Of what is done elsewhere, what is superseded or given up is stopped, and not shown.
class SupersededTest extends WorkElsewhere {
  private double x() {
    return session.shown().trace().value(session.shown().graph().node("X")).get(0, 0);
  }

  @Test
  void what_is_superseded_or_given_up_is_stopped() {
    session.show(Scenarios.largeProduct());
    workElsewhere();

    session.apply(new Edit.SetCell("X", 0, 0, 1));
    workElsewhere(elsewhere.remove());
    Runnable run = elsewhere.remove();
    session.apply(new Edit.SetCell("X", 0, 0, 2));
    workElsewhere(elsewhere.remove());
    Runnable next = elsewhere.remove();
    assertThat((Future<?>) run).isCancelled();
    assertThat((Future<?>) next).isNotCancelled();

    session.cancel();
    assertThat((Future<?>) next).isCancelled();
  }

  @Test
  void a_drag_is_seen_on_its_way() {
    session.show(Scenarios.largeProduct());
    workElsewhere();

    session.beginGesture();
    session.apply(new Edit.SetCell("X", 0, 0, 1));
    workElsewhere(elsewhere.remove());
    Runnable run = elsewhere.remove();
    session.apply(new Edit.SetCell("X", 0, 0, 2));
    workElsewhere(elsewhere.remove());
    workElsewhere(run);
    assertThat(x()).isEqualTo(1);

    workElsewhere();
    session.endGesture();
    assertThat(x()).isEqualTo(2);
    session.undo();
    workElsewhere();
    assertThat(session.document().scenario()).isEqualTo(Scenarios.largeProduct());
  }

  @Test
  void of_several_edits_that_wait_only_the_last_is_run() {
    session.show(Scenarios.largeProduct());
    workElsewhere();
    List<Shown> published = new ArrayList<>();
    session.shownProperty().addListener((_, _, shown) -> published.add(shown));

    for (int k = 1; k <= 5; k++) {
      session.apply(new Edit.SetCell("X", 0, 0, k));
    }
    workElsewhere();

    assertThat(published).hasSize(1);
    assertThat(session.shown().trace().value(session.shown().graph().node("X")).get(0, 0))
        .isEqualTo(5);
  }

  @Test
  void a_document_that_is_edited_on_its_way_still_begins_at_the_start_with_nothing_selected() {
    session.playhead().last();
    session.selectNode("W");

    session.show(Scenarios.largeProduct());
    session.apply(new Edit.SetCell("X", 0, 0, 7));
    workElsewhere();

    assertThat(session.document().scenario().title()).isEqualTo("A large product");
    assertThat(session.document().undoes()).isPresent();
    assertThat(session.shown().gaze().position()).isZero();
    assertThat(session.shown().selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void what_is_given_up_is_never_shown() {
    session.show(Scenarios.largeProduct());
    workElsewhere();
    Shown before = session.shown();

    session.apply(new Edit.SetCell("X", 0, 0, 7));
    session.cancel();
    workElsewhere();

    assertThat(session.shown()).isEqualTo(before);
    assertThat(session.workingProperty().get()).isFalse();
    assertThat(session.document().undoes()).isEmpty();
  }
}
