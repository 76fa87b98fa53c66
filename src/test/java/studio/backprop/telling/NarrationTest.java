package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.Graph;
import studio.backprop.playback.Step;
import studio.backprop.playback.Step.Phase;
import studio.backprop.samples.Graphs;
import studio.backprop.samples.Scenarios;
import studio.backprop.session.Document;
import studio.backprop.telling.Narration.Told;

class NarrationTest {
  private final Graph graph = Graphs.shared();
  private final Narration narration = new Narration(graph);

  @Test
  void what_waits_before_the_first_step_is_counted_as_one_counts() {
    assertThat(new Narration(new Document(Scenarios.single()).run().graph()).start().sentence())
        .isEqualTo("1 leaf holds numbers; 1 operation waits to run, and L is what it leads to.");
  }

  @Test
  void a_forward_step_says_the_formula_what_it_means_and_how_the_shapes_meet() {
    Told told = narration.of(new Step(Phase.FORWARD, graph.node("S")));

    assertThat(told.sentence())
        .isEqualTo(
            "S = X · W⁽¹⁾: every row of X meets every column of W⁽¹⁾ (2×2 times 2×3 gives 2×3).");
    assertThat(told.tex())
        .isEqualTo(
            "{\\underset{n\\times h}{S}} =\\: {\\underset{n\\times d}{X}} \\cdot"
                + " {\\underset{d\\times h}{W^{(1)}}}");
  }

  @Test
  void a_backward_step_says_what_each_operand_gets() {
    Told told = narration.of(new Step(Phase.BACKWARD, graph.node("S")));

    assertThat(told.sentence())
        .isEqualTo(
            "The gradient of S goes back: X gets the gradient of S times W⁽¹⁾ᵀ (2×3 times 3×2"
                + " gives 2×2); W⁽¹⁾ gets Xᵀ times the gradient of S (2×2 times 2×3 gives 2×3).");
    assertThat(told.plain()).isEqualTo("∂L/∂X = ∂L/∂S · W⁽¹⁾ᵀ,  ∂L/∂W⁽¹⁾ = Xᵀ · ∂L/∂S");
  }
}
