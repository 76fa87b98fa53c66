package studio.backprop.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.shape.Dims;

/// Along which symbol examples lie.
class BatchTest {

  @Test
  void a_graph_says_along_which_symbol_examples_lie_also_with_other_numbers() {
    Graph graph = Assembler.whole(source(Optional.of("n")));
    LeafNode weights = Leaves.parameter("W", "1", "1", Matrix.scalar(3));

    assertThat(graph.batch()).contains("n");
    assertThat(graph.with(List.of(weights)).batch()).contains("n");
  }

  @Test
  void without_a_symbol_nothing_is_taken_for_an_example() {
    assertThat(Assembler.whole(source(Optional.empty())).batch()).isEmpty();
  }

  @Test
  void examples_along_a_symbol_that_dims_does_not_have_make_no_whole_graph() {
    Assembly assembly = Assembler.assemble(source(Optional.of("m")));

    assertThat(assembly.whole()).isEmpty();
    assertThat(assembly.graph().batch()).isEmpty();
    assertThat(assembly.problems())
        .containsExactly(
            Problem.of(
                new Place.Batch(),
                new Rule.NoSuchSymbol("m", List.of("n")),
                new WayOut.SetBatch("n"),
                new WayOut.ClearBatch()));
  }

  private static GraphSource source(Optional<String> batch) {
    return new GraphSource(
        Catalogue.standard(),
        new Dims(Map.of("n", 2)),
        List.of(
            Leaves.input("X", "n", "1", Matrix.filled(2, 1, 1)),
            Leaves.parameter("W", "1", "1", Matrix.scalar(2)),
            new OperationNode("S", "matmul", Map.of("A", "X", "B", "W")),
            new OperationNode("L", "sum", Map.of("X", "S"))),
        "L",
        Optional.empty(),
        batch);
  }
}
