package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Run;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.session.document.Groups;
import studio.backprop.session.gaze.Selection;
import studio.backprop.writing.style.Style;

/// What takes long to be shown is prepared first; until then all that is shown is of the moment
/// before.
class PreparedTest extends WorkElsewhere {
  private final List<Run> prepared = new ArrayList<>();
  private final List<Groups> groups = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();

  @BeforeEach
  void prepare() {
    session.prepareBy((run, folded, style) ->
        Optional.of(() ->
            () -> {
              assertThat(
                      session.document().groups().equals(folded)
                          && session.shown().run().equals(run))
                  .isFalse();
              prepared.add(run);
              groups.add(folded);
              styles.add(style);
            }));
  }

  private static Edit edit(double number) {
    return new Edit.SetCell("X", 0, 0, number);
  }

  @Test
  void a_run_is_prepared_and_then_shown_and_until_then_the_one_before_is() {
    Shown before = session.shown();

    session.apply(edit(7));
    assertThat(session.shown()).isEqualTo(before);
    assertThat(session.workingProperty().get()).isTrue();
    workElsewhere();

    assertThat(session.workingProperty().get()).isFalse();
    assertThat(prepared).containsExactly(session.shown().run());
    assertThat(session.document().undoes()).contains(edit(7));
  }

  @Test
  void of_edits_one_after_another_only_the_last_is_prepared_to_the_end() {
    session.apply(edit(7));
    Runnable first = elsewhere.peek();
    session.apply(edit(8));
    assertThat((Future<?>) first).isCancelled();
    workElsewhere();

    assertThat(prepared).containsExactly(session.shown().run());
    session.undo();
    workElsewhere();
    assertThat(session.document().scenario()).isNotEqualTo(Scenarios.line());
  }

  @Test
  void what_is_given_up_while_it_is_prepared_is_never_shown() {
    Shown before = session.shown();

    session.apply(edit(7));
    session.cancel();
    workElsewhere();

    assertThat(session.shown()).isEqualTo(before);
    assertThat(session.workingProperty().get()).isFalse();
    assertThat(prepared).isEmpty();
  }

  @Test
  void nodes_are_shown_as_one_card_once_that_is_prepared_and_not_run_again() {
    Shown before = session.shown();

    session.group(now -> now.folding(Set.of("X", "W")));
    assertThat(session.shown()).isEqualTo(before);
    workElsewhere();

    assertThat(session.shown().run()).isEqualTo(before.run());
    assertThat(groups).containsExactly(session.document().groups());
    assertThat(session.document().groups().isEmpty()).isFalse();
  }

  @Test
  void another_document_is_prepared_with_the_groups_that_it_had() {
    Groups kept = Groups.NONE.folding(Set.of("N1", "N2"));
    session.groupBy(_ -> kept);

    session.show(Scenarios.chain(4));
    workElsewhere();

    assertThat(groups).containsExactly(kept);
    assertThat(session.document().groups()).isEqualTo(kept);
  }

  @Test
  void what_is_selected_of_a_run_that_is_prepared_is_selected_with_it() {
    session.selectNode("X");
    session.apply(new Edit.AddOperation("T", "tanh", Optional.empty()));
    session.selectNode("T");
    assertThat(session.shown().selection()).isEqualTo(Selection.of("X"));
    workElsewhere();

    assertThat(session.shown().selection()).isEqualTo(Selection.of("T"));
  }

  @Test
  void what_is_selected_last_is_selected_of_what_is_prepared() {
    session.apply(new Edit.AddOperation("T", "tanh", Optional.empty()));
    session.selectNode("T");
    session.selectNode("W");
    assertThat(session.shown().selection()).isEqualTo(Selection.of("W"));
    workElsewhere();

    assertThat(session.shown().selection()).isEqualTo(Selection.of("W"));
  }

  @Test
  void nothing_is_selected_of_what_is_given_up() {
    session.apply(new Edit.AddOperation("T", "tanh", Optional.empty()));
    session.selectNode("T");
    session.cancel();
    session.apply(new Edit.AddOperation("T", "tanh", Optional.empty()));
    workElsewhere();

    assertThat(session.shown().selection()).isEqualTo(Selection.NONE);
  }

  @Test
  void a_large_run_is_prepared_once_it_is_run() {
    session.show(Scenarios.largeProduct());
    workElsewhere();

    assertThat(session.document().scenario()).isEqualTo(Scenarios.largeProduct());
    assertThat(prepared).containsExactly(session.shown().run());
  }

  @Test
  void what_is_edited_while_another_notation_is_prepared_is_shown_in_it() {
    Style other = session.shown().style().withSpeltOut(!session.shown().style().speltOut());
    session.prepareBy((_, _, style) -> Optional.of(() -> () -> styles.add(style)));

    session.write(other);
    assertThat(session.shown().style()).isNotEqualTo(other);
    session.apply(edit(7));
    workElsewhere();

    assertThat(session.shown().style()).isEqualTo(other);
    assertThat(session.document().undoes()).contains(edit(7));
    assertThat(styles.getLast()).isEqualTo(other);
    assertThat(session.workingProperty().get()).isFalse();
  }

  @Test
  void a_question_that_is_given_up_is_asked_no_more() {
    session.prepareBy(Preparation.NONE);
    session.show(Scenarios.largeProduct());
    workElsewhere();

    session.selectCell(new CellName("S", Quantity.VALUE, 0, 0));
    assertThat(session.errands().explainingProperty().get()).isTrue();
    session.cancel();
    workElsewhere();

    assertThat(session.errands().explainingProperty().get()).isFalse();
    assertThat(session.shown().asked()).isEmpty();
    assertThat(session.shown().selection()).isEqualTo(Selection.of("S"));
  }
}
