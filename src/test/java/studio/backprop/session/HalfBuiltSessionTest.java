package studio.backprop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Unfinished;
import studio.backprop.samples.Sessions;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.file.Scenarios;

/// A half-built graph is shown, changed, saved and opened as any other.
class HalfBuiltSessionTest {
  private final Session session = new Session(studio.backprop.samples.Scenarios.single());

  @Test
  void what_is_known_of_it_runs_and_can_be_changed(@TempDir Path directory) throws IOException {
    open(directory, ", \"W\": \"W\"");
    session.playhead().last();

    assertThat(session.shown().graph().nodes()).extracting(GraphNode::id).containsExactly("X", "W");
    assertThat(session.shown().run().assembly().unfinished())
        .extracting(Unfinished::id)
        .containsExactly("S", "L");
    Sessions.apply(session, new Edit.SetCell("X", 0, 0, 5));
    GraphNode x = session.shown().graph().node("X");
    assertThat(session.shown().trace().value(x).get(0, 0)).isEqualTo(5);
    session.undo();
    assertThat(session.document().isDirty()).isFalse();
  }

  @Test
  void before_the_first_step_it_is_told_what_is_missing(@TempDir Path directory)
      throws IOException {
    open(directory, ", \"W\": \"W\"");

    assertThat(session.shown().told().sentence())
        .isEqualTo(
            "2 leaves hold numbers; no operation can run, and 2 nodes cannot yet. "
                + "S: linear needs a node at port W; its ports are X, W, b (may be left out)");
  }

  @Test
  void without_an_output_it_is_saved_and_opened_the_same(@TempDir Path directory)
      throws IOException {
    open(directory, "\"output\": \"L\",");
    Sessions.apply(session, new Edit.SetCell("X", 0, 0, 5));
    var before = session.document().scenario();
    Path file = directory.resolve("saved.backprop.json");

    session.filing().save(file, saved -> assertThat(saved).isInstanceOf(Saving.Saved.class));
    Sessions.open(session, file);

    assertThat(session.document().scenario()).isEqualTo(before);
    assertThat(session.shown().run().timeline().length()).isEqualTo(2);
    assertThat(session.shown().told().sentence()).contains("the output is not known yet");
  }

  @Test
  void with_no_node_at_all_there_is_nothing_to_tell_of(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("empty.backprop.json");
    Files.writeString(
        file,
        """
        {"format":"backprop-scenario","version":1,"title":"","dims":{},"nodes":[]}
        """);

    Sessions.open(session, file);

    assertThat(session.shown().node()).isEmpty();
    assertThat(session.shown().frame().cards()).isEqualTo(List.of());
  }

  /// Opens a scenario of which a part is taken away.
  private void open(Path directory, String taken) throws IOException {
    Path file = directory.resolve("half.backprop.json");
    Files.writeString(file, Scenarios.LINEAR.replace(taken, ""));
    Sessions.open(session, file);
  }
}
