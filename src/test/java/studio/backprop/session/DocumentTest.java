package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.graph.CellName;
import studio.backprop.graph.Quantity;
import studio.backprop.playback.Changes;
import studio.backprop.playback.Run;
import studio.backprop.samples.Said;
import studio.backprop.samples.Scenarios;
import studio.backprop.samples.Sessions;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Refusal;
import studio.backprop.scenario.file.ScenarioWriter;
import studio.backprop.writing.style.Numbers;

class DocumentTest {
  private final List<Run> runs = new ArrayList<>();
  private final Session session = new Session(Scenarios.line());

  @BeforeEach
  void listen() {
    session.follow(Shown::run, runs::add);
    runs.clear();
  }

  @Test
  void an_edit_runs_the_graph_again_at_once() {
    Sessions.apply(session, new Edit.SetCell("W", 0, 0, 3));

    Run run = session.shown().run();
    assertThat(run.trace().value(run.graph().node("S")).get(0)).isEqualTo(6);
    assertThat(runs).containsExactly(run);
    assertThat(session.document().isDirty()).isTrue();
  }

  @Test
  void an_edit_tells_which_cells_it_changed() {
    session.apply(new Edit.SetCell("W", 0, 0, 3));

    assertThat(session.shown().run().changes().asShown(_ -> true, new Numbers(2)::exact))
        .contains(
            new CellName("W", Quantity.VALUE, 0, 0),
            new CellName("S", Quantity.VALUE, 0, 0),
            new CellName("W", Quantity.GRADIENT, 0, 0))
        .doesNotContain(new CellName("X", Quantity.VALUE, 0, 0));
  }

  @Test
  void of_very_many_cells_only_as_many_are_read_as_there_is_time_for() {
    Changes.Changed one = new Changes.Changed(new CellName("W", Quantity.VALUE, 0, 0), 1, 2, false);
    AtomicInteger read = new AtomicInteger();
    Changes many = new Changes(Collections.nCopies(20_000, one));

    assertThat(many.asShown(_ -> true, _ -> String.valueOf(read.incrementAndGet()))).hasSize(1_000);
    assertThat(read).hasValue(2_000);
    assertThat(many.asShown(_ -> false, _ -> "")).isEmpty();
  }

  @Test
  void a_change_that_reads_the_same_is_not_to_be_seen() {
    session.apply(new Edit.SetCell("W", 0, 0, 3));
    session.apply(new Edit.SetCell("W", 0, 0, 3.00001));

    Changes changes = session.shown().run().changes();
    assertThat(changes.asShown(_ -> true, new Numbers(2)::exact)).isNotEmpty();
    assertThat(changes.asShown(_ -> true, session.shown().style().numbers()::cell)).isEmpty();
  }

  @Test
  void a_refused_edit_says_why_and_changes_nothing() {
    Run before = session.shown().run();

    List<String> refused = new ArrayList<>();

    session.apply(new Edit.SetCell("S", 0, 0, 3), refused::add);

    assertThat(refused).containsExactly(session.sentence(new Refusal.Computed("S", "matmul")));
    assertThat(session.shown().run()).isSameAs(before);
    assertThat(session.document().isDirty()).isFalse();
  }

  @Test
  void undo_and_redo_walk_through_the_past() {
    session.apply(new Edit.SetCell("W", 0, 0, 3));
    session.apply(new Edit.Resize("n", 3));

    session.undo();
    session.undo();
    assertThat(session.shown().run().scenario()).isEqualTo(Scenarios.line());
    assertThat(session.document().undoes()).isEmpty();
    assertThat(session.document().isDirty()).isFalse();

    session.redo();
    session.redo();
    assertThat(session.shown().run().scenario().dims().sizes()).containsEntry("n", 3);
    assertThat(session.document().redoes()).isEmpty();
  }

  @Test
  void a_drag_is_one_undo() {
    session.beginGesture();
    session.apply(new Edit.SetCell("W", 0, 0, 2.5));
    session.apply(new Edit.SetCell("W", 0, 0, 2.6));
    session.endGesture();

    session.undo();

    assertThat(session.shown().run().scenario()).isEqualTo(Scenarios.line());
  }

  @Test
  void saves_and_opens_the_same_bytes(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("line.backprop.json");
    session.apply(new Edit.SetCell("W", 0, 0, 3));

    session.filing().save(file, saved -> assertThat(saved).isInstanceOf(Saving.Saved.class));
    assertThat(session.document().isDirty()).isFalse();
    assertThat(session.document().file()).contains(file);
    byte[] bytes = Files.readAllBytes(file);
    Session other = new Session(Scenarios.line());

    Sessions.open(other, file);
    assertThat(ScenarioWriter.write(other.document().scenario())).isEqualTo(bytes);
    assertThat(other.document().isDirty()).isFalse();
  }

  @Test
  void a_failed_save_says_why_and_stays_unsaved(@TempDir Path directory) {
    session.apply(new Edit.SetCell("W", 0, 0, 3));

    List<Saving> savings = new ArrayList<>();

    session.filing().save(directory.resolve("nowhere").resolve("line.backprop.json"), savings::add);

    assertThat(savings)
        .singleElement()
        .isInstanceOfSatisfying(
            Saving.Failed.class, failed -> assertThat(Said.of(failed.fault())).contains("no such"));
    assertThat(session.document().isDirty()).isTrue();
    assertThat(session.document().file()).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_leaves_what_is_open(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("wrong.json"), "{\"format\": 1}");

    List<Opening> told = new ArrayList<>();

    session.filing().open(file, told::add);

    assertThat(told)
        .singleElement()
        .isInstanceOfSatisfying(
            Opening.Refused.class, refused -> assertThat(refused.problems()).hasSizeGreaterThan(1));
    assertThat(session.shown().run().scenario()).isEqualTo(Scenarios.line());
    assertThat(runs).isEmpty();
  }

  @Test
  void another_scenario_takes_the_place_of_file_and_past() {
    session.apply(new Edit.SetCell("W", 0, 0, 3));

    session.show(Scenarios.line());

    assertThat(session.document().undoes()).isEmpty();
    assertThat(session.document().isDirty()).isFalse();
    assertThat(session.shown().run().changes()).isEqualTo(Changes.NONE);
  }
}
