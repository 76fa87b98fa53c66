package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Node;
import studio.backprop.scenario.Alteration;
import studio.backprop.scenario.Alteration.Cell;
import studio.backprop.scenario.Moment;
import studio.backprop.scenario.Question;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.file.Scenarios;

/// A lesson goes along with every edit.
class LessonFitTest {

  private static final String WORDS =
      """
      {"format":"backprop-scenario","version":1,"title":"words","dims":{"n":3,"w":4,"h":4,"d":1},
      "nodes":[
      {"id":"C","op":"input","shape":["n",1],"value":[[0],[1],[3]]},
      {"id":"T","op":"parameter","shape":["w","d"],"value":[[1],[2],[3],[4]]},
      {"id":"E","op":"embedding","inputs":{"X":"C","T":"T"}},
      {"id":"P","op":"input","shape":["h",2],"value":[[1,2],[3,4],[5,6],[7,8]]},
      {"id":"Q","op":"average-pool","inputs":{"X":"P"},"options":{"window":2}},
      {"id":"R","op":"sum","inputs":{"X":"Q"}},
      {"id":"S","op":"sum","inputs":{"X":"E"}},
      {"id":"L","op":"add","inputs":{"X":"S","Y":"R"}}],
      "output":"L","batch":"n",
      "train":{"rate":0.5,"rows":2},
      "lesson":[
      {"at":"start","say":"a","note":"b","set":{"C[2,0]":3,"C[0,0]":2},"mistake":"E.T:overwritten",
       "ask":{"kind":"axis","of":"gradient T","hint":"c"}},
      {"at":"forward E","say":"","set":{"n":6,"h":8},"point":["value C[5,0]","value P[7,1]"]},
      {"at":"end","say":"",
       "ask":{"kind":"cell","of":"gradient C[5,0]","tolerance":0.1,"hint":"d"}}]}
      """;

  private final Scenario words = Scenarios.read(WORDS);

  @Test
  void an_edit_that_changes_no_size_keeps_all_of_it() {
    for (Edit edit :
        new Edit[] {
          new Edit.SetCell("T", 0, 0, 9),
          new Edit.Move("E", new Node.Position(1, 2)),
          new Edit.ClearPositions(),
          new Edit.Rename("new"),
          new Edit.Describe(Optional.of("new"))
        }) {
      assertThat(done(edit).lesson()).isEqualTo(words.lesson());
      assertThat(done(edit).train()).isEqualTo(words.train());
    }
  }

  @Test
  void where_a_moment_sets_a_size_of_its_own_its_cells_are_those_of_that_size() {
    Scenario shrunk = done(new Edit.Resize("n", 1));

    assertThat(shrunk.train()).isEqualTo(words.train());
    assertThat(shrunk.lesson().get(1)).isEqualTo(words.lesson().get(1));
    assertThat(shrunk.lesson().get(2)).isEqualTo(words.lesson().get(2));
  }

  @Test
  void a_cell_that_is_gone_gives_way_to_one_that_is_set_itself() {
    assertThat(done(new Edit.Resize("n", 1)).lesson().getFirst().set())
        .isEqualTo(new Alteration(Map.of(), Map.of(new Cell("C", 0, 0), 2.0)));
    assertThat(done(new Edit.Resize("n", 2)).lesson().getFirst().set())
        .isEqualTo(
            new Alteration(Map.of(), Map.of(new Cell("C", 1, 0), 3.0, new Cell("C", 0, 0), 2.0)));
  }

  @Test
  void the_index_of_a_word_that_is_gone_becomes_the_last_words() {
    assertThat(done(new Edit.Resize("w", 3)).lesson().getFirst().set().cells())
        .containsEntry(new Cell("C", 2, 0), 2.0)
        .containsEntry(new Cell("C", 0, 0), 2.0);
  }

  @Test
  void what_a_moment_says_asks_and_does_wrong_stays() {
    Moment first = done(new Edit.Resize("w", 3)).lesson().getFirst();

    assertThat(first.note()).contains("b");
    assertThat(first.mistake()).isEqualTo(words.lesson().getFirst().mistake());
    assertThat(first.ask()).isEqualTo(words.lesson().getFirst().ask());
  }

  @Test
  void sizes_in_which_the_graph_no_longer_fits_are_not_set() {
    Scenario large = Scenarios.read(WORDS.replace("\"h\":8", "\"w\":4000").replace("P[7", "P[3"));

    assertThat(done(new Edit.Resize("d", 999), large).lesson().get(1).set().sizes())
        .isEqualTo(Map.of("n", 6, "w", 4000));
    assertThat(done(new Edit.Resize("d", 1001), large).lesson().get(1).set().sizes()).isEmpty();
  }

  @Test
  void a_cell_that_is_asked_keeps_its_tolerance_and_its_hint() {
    Scenario own = Scenarios.read(WORDS.replace("\"n\":6,", "").replace("C[5,0]", "C[2,0]"));
    Question asked = done(new Edit.Resize("n", 2), own).lesson().getLast().ask().orElseThrow();

    assertThat(asked).isInstanceOf(Question.OfCell.class);
    assertThat(((Question.OfCell) asked).of()).isEqualTo(Target.parse("gradient C[1,0]").get());
    assertThat(((Question.OfCell) asked).tolerance()).contains(0.1);
    assertThat(asked.hint()).contains("d");
  }

  private Scenario done(Edit edit) {
    return done(edit, words);
  }

  /// What an edit comes to, which can be saved and read again.
  private static Scenario done(Edit edit, Scenario scenario) {
    Scenario after = ((Outcome.Done) edit.applyTo(Assembled.of(scenario))).after().scenario();
    assertThat(Scenarios.read(Scenarios.written(after))).isEqualTo(after);
    return after;
  }
}
