package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.playback.Phase;
import studio.backprop.playback.Step;
import studio.backprop.playback.Timeline;
import studio.backprop.samples.Leaves;
import studio.backprop.samples.Sentences;
import studio.backprop.shape.Dims;

class SentBackTest {
  /// A loss of one number that is its own target, and so adds up to no 1.
  private static Graph ownTarget() {
    return Assembler.whole(
        new GraphSource(
            Catalogue.standard(),
            new Dims(Map.of()),
            List.of(
                Leaves.parameter("X", "1", "1", Matrix.filled(1, 1, 3)),
                new OperationNode("L", "softmax-cross-entropy", Map.of("X", "X", "Y", "X"))),
            "L",
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void what_has_no_words_is_told_in_symbols() {
    Graph graph = ownTarget();
    Step back =
        new Timeline(graph)
            .steps().stream()
                .filter(step -> step.phase() == Phase.BACKWARD)
                .findFirst()
                .orElseThrow();

    assertThat(new Narration(graph).of(back).sentence())
        .contains("X gets Ŷ ⊙ Σ columns ∂L/∂L ⊙ X − ∂L/∂L ⊙ X; ");
    Sentences.check(graph);
  }
}
