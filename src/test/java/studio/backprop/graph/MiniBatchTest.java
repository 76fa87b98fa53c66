package studio.backprop.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.shape.Dims;
import studio.backprop.shape.WrittenSize;

/// Cuts along the symbol of the batch: rows, columns, blocks, and their labels.
class MiniBatchTest {
  private static final Dims DIMS = new Dims(new LinkedHashMap<>(Map.of("n", 3, "c", 2)));

  @Test
  void some_are_held_out_evenly_and_the_others_take_their_turns() {
    GraphSource ten =
        new GraphSource(
            Catalogue.standard(),
            new Dims(Map.of("n", 10)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("n"));
    assertThat(MiniBatch.heldOut(ten, 3).orElseThrow().examples()).containsExactly(1, 5, 8);
    assertThat(MiniBatch.heldOut(ten, 0)).isEmpty();
    assertThat(MiniBatch.at(ten, 3, 100, 0).examples()).containsExactly(0, 2, 3, 4, 6, 7, 9);
    assertThat(MiniBatch.at(ten, 3, 4, 1).examples()).containsExactly(6, 7, 9);
    assertThat(MiniBatch.turns(ten, 3, 4)).isEqualTo(2);
    assertThat(MiniBatch.round(ten, 3, 4)).map(MiniBatch::count).containsExactly(4, 3);
    assertThat(MiniBatch.round(ten, 9, 1)).map(MiniBatch::count).containsExactly(9, 1);
  }

  private static LeafNode leaf(String high, String wide, List<String> labels) {
    WrittenSize rows = WrittenSize.of(high);
    WrittenSize columns = WrittenSize.of(wide);
    int height = (int) DIMS.size(rows).value();
    int width = (int) DIMS.size(columns).value();
    return new LeafNode(
        "X",
        Kind.INPUT,
        rows,
        columns,
        Matrix.generate(height, width, (i, j) -> 10 * i + j),
        labels.size() == height ? labels : List.of(),
        labels.size() == width && width != height ? labels : List.of(),
        Node.Appearance.PLAIN);
  }

  private static GraphSource source(LeafNode... leaves) {
    return new GraphSource(
        Catalogue.standard(),
        DIMS,
        List.of(leaves),
        Optional.empty(),
        Optional.empty(),
        Optional.of("n"));
  }

  private static MiniBatch last() {
    return MiniBatch.at(source(), 0, 2, 1);
  }

  @Test
  void examples_take_turns_and_begin_again_from_the_top() {
    assertThat(List.of(0, 1, 2, 3))
        .map(step -> MiniBatch.at(source(), 0, 2, step))
        .containsExactly(
            new MiniBatch("n", DIMS, List.of(0, 1)),
            new MiniBatch("n", DIMS, List.of(2)),
            new MiniBatch("n", DIMS, List.of(0, 1)),
            new MiniBatch("n", DIMS, List.of(2)));
    assertThat(MiniBatch.at(source(), 0, Integer.MAX_VALUE, Integer.MAX_VALUE).isWhole()).isTrue();
    assertThat(MiniBatch.round(source(), 0, 2)).map(MiniBatch::count).containsExactly(2, 1);
    assertThat(MiniBatch.round(source(), 0, 1)).map(MiniBatch::count).containsExactly(1);
  }

  @Test
  void rows_are_cut_with_their_labels() {
    LeafNode cut = last().of(leaf("n", "c", List.of("a", "b", "c")));

    assertThat(cut.value()).isEqualTo(Matrix.of(new double[] {20, 21}));
    assertThat(cut.rowLabels()).containsExactly("c");
    assertThat(cut.rows()).hasToString("n");
  }

  @Test
  void columns_are_cut_with_their_labels() {
    LeafNode cut = last().of(leaf("c", "n", List.of("a", "b", "c")));

    assertThat(cut.value()).isEqualTo(Matrix.of(new double[][] {{2}, {12}}));
    assertThat(cut.columnLabels()).containsExactly("c");
  }

  @Test
  void of_a_product_whole_blocks_are_cut_with_their_labels() {
    LeafNode cut = last().of(leaf("n*c", "1", List.of("a", "b", "c", "d", "e", "f")));

    assertThat(cut.value()).isEqualTo(Matrix.of(new double[][] {{40}, {50}}));
    assertThat(cut.rowLabels()).containsExactly("e", "f");
    assertThat(last().of(leaf("c*n", "1", List.of())).value())
        .isEqualTo(Matrix.of(new double[][] {{20}, {50}}));
  }

  @Test
  void what_is_not_along_the_batch_stays_even_where_its_size_is_the_same() {
    LeafNode other = leaf("3", "c", List.of());

    assertThat(last().of(other)).isSameAs(other);
  }

  @Test
  void the_symbol_becomes_the_number_of_examples_taken() {
    GraphSource cut = last().of(source(leaf("n", "c", List.of())));

    assertThat(cut.dims().sizes()).containsEntry("n", 1).containsEntry("c", 2);
    assertThat(cut.batch()).contains("n");
    assertThat(Assembler.assemble(cut).graph().node("X").shape().toString()).isEqualTo("n×c = 1×2");
  }

  @Test
  void what_comes_back_for_some_is_zero_for_the_others() {
    LeafNode leaf = leaf("n*c", "1", List.of());

    assertThat(last().spread(leaf, Matrix.of(new double[][] {{7}, {8}})))
        .isEqualTo(Matrix.of(new double[][] {{0}, {0}, {0}, {0}, {7}, {8}}));
  }
}
