package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.mistake.Made;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Grain;
import studio.backprop.playback.Phase;
import studio.backprop.playback.Step;
import studio.backprop.playback.Timeline;
import studio.backprop.samples.CloseLook;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.library.Library;
import studio.backprop.telling.Narration.Told;
import studio.backprop.writing.NumberEquations;
import studio.backprop.writing.formula.Formula.Relation;
import studio.backprop.writing.style.Style;

/// A step in which something is done wrong is told as what is done, and not as what should be.
class MistakenStepsTest {
  private static Graph wrong(String scenario, String mistake) {
    Graph right = Assembled.of(Library.entry(scenario).scenario()).graph();
    Mistake made = Mistake.parse(mistake).orElseThrow();
    return ((Made.Runs) new Mistakes(right).made(made).orElseThrow()).graph();
  }

  private static Told back(String scenario, String mistake, String node) {
    return back(wrong(scenario, mistake), node);
  }

  private static Told back(Graph graph, String node) {
    Step step =
        new Timeline(graph)
            .steps().stream()
                .filter(one -> one.phase() == Phase.BACKWARD && one.node().id().equals(node))
                .findFirst()
                .orElseThrow();
    return new Narration(graph).of(step);
  }

  @Test
  void the_first_row_for_the_sum_is_told_as_that() {
    assertThat(back("two-linear-layers", "S.b:sum-forgotten", "S").sentence())
        .endsWith("; b₁ gets only the first row of it.");
  }

  @Test
  void a_slope_at_another_place_is_told_of_that_place() {
    assertThat(back("is-the-gradient-right", "f.X:slope-at-output", "f").sentence())
        .contains("x gets it times 2 · f")
        .doesNotContain("twice x");
  }

  @Test
  void only_what_is_added_up_is_written_so() {
    String scenario = "value-used-twice";

    assertThat(back(scenario, "A.X:slope-forgotten", "A").plain()).contains("←");
    assertThat(back(scenario, "X:overwritten", "A").plain()).contains("=").doesNotContain("←");
    assertThat(back("is-the-gradient-right", "f.X:slope-at-output", "f").plain())
        .as("x is used thrice, and one of them answers")
        .contains("=")
        .doesNotContain("←");
  }

  @Test
  void what_is_overwritten_is_not_told_as_a_sum() {
    CloseLook look = CloseLook.at(wrong("value-used-twice", "X:overwritten"));
    Frame last = look.frames(Grain.CELL, Phase.BACKWARD, "A").getLast();

    assertThat(look.told(Grain.CELL, Phase.BACKWARD, "A"))
        .anySatisfy(said ->
            assertThat(said)
                .startsWith(
                    "What comes from A overwrites what came to X so far: nothing is added up. ")
                .containsPattern("Cell \\[0,0]: \\S+ \\+ \\S+ ≠ "));
    assertThat(new Narration(look.graph()).of(last, look.trace()).plain())
        .contains("from A")
        .doesNotContain("so far", "+");
  }

  @Test
  void what_is_overwritten_is_not_written_as_a_sum() {
    Matrix before = Matrix.filled(1, 1, 3);

    assertThat(NumberEquations.of(Style.USUAL.numbers()).ofMatrices(before, before, before))
        .isEqualTo(Relation.DIFFERS);
  }
}
