package studio.backprop.view.graph.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.mistake.Made;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Frame.Addend;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;
import studio.backprop.view.graph.plan.Plan;
import studio.backprop.writing.style.Style;

class SumCaptionsTest {
  private static final Graph RIGHT =
      Assembled.of(Library.entry("value-used-twice").scenario()).graph();

  /// Of what comes to X from A.
  private static SumCaptions captions(Graph graph) {
    Plan plan = Plan.of(Trace.of(graph), List.of(), Style.USUAL);
    Edge edge = graph.node("A").operands().getFirst();
    return SumCaptions.of(plan.looks().get(edge.from()), new Addend.Along(edge), plan);
  }

  @Test
  void what_comes_along_a_wire_is_read_aloud_as_added() {
    SumCaptions captions = captions(RIGHT);

    assertThat(captions.inWords()).isEqualTo("so far  +  from A  =  ∂L/∂X");
    assertThat(captions.told(Matrix.zeros(2, 2)))
        .isEqualTo("∂L/∂X: what came so far plus what came from A");
  }

  @Test
  void what_is_overwritten_is_not_said_to_be_added() {
    Mistake mistake = Mistake.parse("X:overwritten").orElseThrow();
    Made made = new Mistakes(RIGHT).made(mistake).orElseThrow();
    SumCaptions captions = captions(((Made.Runs) made).graph());

    assertThat(captions.inWords()).isEqualTo("from A overwrites what came so far:  ∂L/∂X");
    assertThat(captions.told(Matrix.zeros(2, 2)))
        .isEqualTo("∂L/∂X: what came from A overwrites what came so far");
    assertThat(captions.told(Matrix.filled(1, 1, 3)))
        .isEqualTo("∂L/∂X: what came from A overwrites what came so far, which leaves 3");
  }
}
