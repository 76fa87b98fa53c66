package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.file.ScenarioWriter;

/// A file is read, and what is in it run, elsewhere.
class OpenedElsewhereTest extends WorkElsewhere {
  @Test
  void a_file_is_read_elsewhere_and_until_then_the_document_can_be_used(@TempDir Path directory)
      throws IOException {
    Path file = directory.resolve("product.backprop.json");
    Files.write(file, ScenarioWriter.write(Scenarios.single()));
    List<Opening> told = new ArrayList<>();

    session.filing().open(file, told::add);
    session.playhead().last();
    assertThat(session.document().scenario()).isEqualTo(Scenarios.line());
    assertThat(session.workingProperty().get()).isTrue();
    assertThat(told).isEmpty();

    workElsewhere();
    assertThat(session.document().scenario()).isEqualTo(Scenarios.single());
    assertThat(session.document().file()).contains(file);
    assertThat(session.shown().gaze().position()).isZero();
    assertThat(told).containsExactly(new Opening.Opened());
  }

  @Test
  void a_large_file_is_open_once_it_has_run(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("large.backprop.json");
    Files.write(file, ScenarioWriter.write(Scenarios.chain(5000)));
    List<Shown> shown = new ArrayList<>();

    session.filing().open(file, _ -> shown.add(session.shown()));
    workElsewhere();

    assertThat(shown).containsExactly(session.shown());
    assertThat(session.shown().graph().nodes()).hasSize(5001);
  }

  @Test
  void an_edit_gives_up_a_file_that_does_not_come(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("slow.backprop.json");
    Files.write(file, ScenarioWriter.write(Scenarios.single()));
    List<Opening> told = new ArrayList<>();

    session.filing().open(file, told::add);
    session.apply(new Edit.SetCell("W", 0, 0, 3));
    assertThat(session.document().isDirty()).isTrue();
    assertThat(session.workingProperty().get()).isFalse();

    workElsewhere();
    assertThat(session.document().file()).isEmpty();
    assertThat(told).isEmpty();
  }
}
