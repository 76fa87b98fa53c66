package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.CellName;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.Quantity;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Frame;
import studio.backprop.playback.Frames;
import studio.backprop.playback.Patch;
import studio.backprop.playback.Run;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;

class InsideTest {
  private static Run run(String scenario) {
    return new Session(Library.entry(scenario).scenario()).shown().run();
  }

  private static List<String> equations(List<Inside.Line> lines) {
    return lines.stream().map(line -> line.equation().plain()).toList();
  }

  @Test
  void an_embedding_is_its_one_hot_matrix_its_rows_and_their_arrangement() {
    Run run = run("word-table");
    Inside inside = Inside.of(run, run.graph().node("E"));

    assertThat(equations(inside.forward()))
        .containsExactly("Z = onehot(X)", "R = Z · T", "Xⁿᵉʷ = reshape(R)");
    assertThat(equations(inside.backward()))
        .containsExactly("∂J/∂R = reshape(∂J/∂Xⁿᵉʷ)", "∂J/∂Z = ∂J/∂R · Tᵀ");
    assertThat(equations(inside.sentBack())).last().asString().isEqualTo("∂J/∂T = Zᵀ · ∂J/∂R");
    assertThat(inside.sentBack()).allSatisfy(line -> assertThat(line.numbers()).isPresent());
  }

  @Test
  void an_operation_without_named_matrices_only_sends_back() {
    Run run = run("two-linear-layers");
    Inside inside = Inside.of(run, run.graph().node("S"));

    assertThat(inside.forward()).isEmpty();
    assertThat(inside.backward()).isEmpty();
    assertThat(inside.sentBack()).hasSize(3);
  }

  @Test
  void a_frame_shows_as_much_as_the_pass_has_come_to() {
    Run run = run("word-table");
    GraphNode table = run.graph().node("E");
    Frame start = Frames.at(run.trace(), run.timeline(), 0);
    Frame computed = Frames.at(run.trace(), run.timeline(), 1);
    Frame end = Frames.at(run.trace(), run.timeline(), run.timeline().length());

    assertThat(Inside.isComputed(start, table)).isFalse();
    assertThat(Inside.isComputed(computed, table)).isTrue();
    assertThat(Inside.isSentBack(run, computed, table)).isFalse();
    assertThat(Inside.isSentBack(run, end, table)).isTrue();
  }

  @Test
  void a_patch_is_laid_out_as_the_filter_that_meets_it() {
    Run run = run("convolution");
    Matrix image = run.trace().value(run.graph().node("X"));
    Patch patch = Patch.of(run, new CellName("S", Quantity.VALUE, 1, 2)).orElseThrow();

    assertThat(patch.filter().id()).isEqualTo("K");
    assertThat(patch.cells())
        .isEqualTo(
            Matrix.of(
                new double[] {image.get(1, 2), image.get(1, 3)},
                new double[] {image.get(2, 2), image.get(2, 3)}));
  }

  @Test
  void where_no_filter_meets_anything_there_is_no_patch() {
    assertThat(Patch.of(run("word-table"), new CellName("E", Quantity.VALUE, 0, 0))).isEmpty();
    assertThat(Patch.of(run("convolution"), new CellName("X", Quantity.VALUE, 0, 0))).isEmpty();
  }
}
