package studio.backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.LeafNode.Kind;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.CaseTable;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.scenario.library.Library;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Dims;

class BatchAxisTest {

  /// A formula of weights W and data X, of which no symbol is said to be the batch.
  private static Axis axis(String formula, int[] weights, int[] data) {
    Graph graph =
        Assembler.whole(
            new GraphSource(
                Catalogue.standard(),
                new Dims(Map.of()),
                List.of(
                    leaf("W", Kind.PARAMETER, weights),
                    leaf("X", Kind.INPUT, data),
                    OperationNode.formula(
                        Catalogue.standard(), "L", Map.of("W", "W", "X", "X"), formula)),
                "L",
                Optional.empty(),
                Optional.empty()));
    return BatchAxis.of(graph);
  }

  private static LeafNode leaf(String id, Kind kind, int[] size) {
    return Leaves.of(
        id, kind, "" + size[0], "" + size[1], Matrix.generate(size[0], size[1], (i, j) -> i + j));
  }

  @ParameterizedTest
  @CsvSource({
    "sum(W @ X), 2, 3, 3, 4",
    "sum(W @ X), 2, 3, 3, 1",
    "sum(W @ X), 1, 3, 3, 1",
    "sum(W @ X), 2, 1, 1, 4",
    "sum(tanh(2 * W @ X)), 2, 3, 3, 1",
    "sum(W.T @ tanh(X)), 3, 2, 3, 4"
  })
  void examples_are_columns_where_weights_stand_on_the_left(
      String formula, int rows, int columns, int dataRows, int dataColumns) {
    assertThat(axis(formula, new int[] {rows, columns}, new int[] {dataRows, dataColumns}))
        .isEqualTo(Axis.COLUMNS);
  }

  @ParameterizedTest
  @CsvSource({
    "sum(X @ W), 3, 2, 4, 3",
    "sum(X @ W), 3, 1, 1, 3",
    "sum(X @ W), 1, 3, 2, 1",
    "sum(W @ X.T), 2, 3, 4, 3",
    "sum(X * W), 1, 3, 2, 3",
    "sum(W + X), 2, 1, 1, 3"
  })
  void examples_are_rows_everywhere_else(
      String formula, int rows, int columns, int dataRows, int dataColumns) {
    assertThat(axis(formula, new int[] {rows, columns}, new int[] {dataRows, dataColumns}))
        .isEqualTo(Axis.ROWS);
  }

  @Test
  void of_what_is_bundled_these_hold_an_example_a_column() {
    assertThat(
            Library.entries().stream()
                .filter(entry ->
                    BatchAxis.of(Assembler.whole(entry.scenario().graphSource())) == Axis.COLUMNS)
                .map(Library.Entry::name))
        .containsExactlyInAnyOrder(
            "glove",
            "identity-wx",
            "max-margin",
            "two-hidden-layers-columns",
            "three-layers",
            "four-boxes",
            "sigmoid-softmax-columns");
  }

  @Test
  void no_operation_by_itself_turns_its_examples_by_the_sizes_of_its_case() {
    assertThat(
            CaseTable.accepted()
                .filter(row ->
                    BatchAxis.of(Assembler.whole(row.scenario().graphSource())) == Axis.COLUMNS))
        .isEmpty();
  }
}
