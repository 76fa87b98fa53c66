package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.LeafNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Scenarios;

/// New cells of a leaf are of the kind that the operations declare in which it goes.
class KinTest {
  private static final String FILE =
      """
      {"format":"backprop-scenario","version":1,"title":"kin","dims":{"n":2,"d":2},
      "nodes":[
      {"id":"X","op":"input","shape":["n","d"],"value":[[0.5,2],[3,4]]},
      {"id":"M","op":"input","shape":[%s],"value":%s},
      %s],
      "output":"L"}
      """;

  private static final String ATTENTION =
      """
      {"id":"H","op":"attention","inputs":{"Q":"X","K":"X","V":"X","M":"M"}},
      {"id":"L","op":"sum","inputs":{"X":"H"}}\
      """;

  private static final String DROPOUT =
      """
      {"id":"H","op":"dropout","inputs":{"X":"X","M":"M"}},
      {"id":"L","op":"sum","inputs":{"X":"H"}}\
      """;

  private static final String YES_OR_NO =
      """
      {"id":"L","op":"sigmoid-cross-entropy","inputs":{"X":"X","Y":"M"}}\
      """;

  @Test
  void a_mask_that_does_not_look_ahead_still_does_not() {
    assertThat(resized(FILE.formatted("\"n\",\"n\"", "[[1,0],[1,1]]", ATTENTION), 4))
        .isEqualTo(
            Matrix.of(
                new double[] {1, 0, 0, 0},
                new double[] {1, 1, 0, 0},
                new double[] {1, 1, 1, 0},
                new double[] {1, 1, 1, 1}));
  }

  @Test
  void a_row_of_a_mask_that_loses_its_only_one_gets_another() {
    assertThat(resized(FILE.formatted("\"n\",\"n\"", "[[0,1],[1,0]]", ATTENTION), 1))
        .isEqualTo(Matrix.scalar(1));
  }

  @Test
  void new_cells_of_a_dropout_mask_and_of_yes_or_no_targets_are_zeros_and_ones() {
    for (String use : new String[] {DROPOUT, YES_OR_NO}) {
      Matrix grown = resized(FILE.formatted("\"n\",\"d\"", "[[1,0],[1,1]]", use), 7);
      for (int k = 0; k < grown.size(); k++) {
        assertThat(grown.get(k)).isIn(0.0, 1.0);
      }
    }
  }

  private static Matrix resized(String file, int size) {
    Scenario scenario = Scenarios.read(file);
    Outcome.Done done = (Outcome.Done) new Edit.Resize("n", size).applyTo(Assembled.of(scenario));
    return ((LeafNode) done.after().scenario().nodes().get(1)).value();
  }
}
