package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Leaves;
import studio.backprop.shape.Dims;
import studio.backprop.trace.Trace;

class OneExampleTest {
  private static final Map<String, String> INPUTS = new LinkedHashMap<>();

  static {
    List.of("X", "W", "b").forEach(id -> INPUTS.put(id, id));
  }

  /// What one example adds to the bias of a formula.
  private static String example(String formula) {
    Graph graph =
        Assembler.whole(
            new GraphSource(
                Catalogue.standard(),
                new Dims(Map.of("n", 3, "d", 2, "c", 2)),
                List.of(
                    Leaves.input("X", "n", "d", Matrix.filled(3, 2, 1)),
                    Leaves.parameter("W", "d", "c", Matrix.filled(2, 2, 1)),
                    Leaves.parameter("b", "1", "c", Matrix.filled(1, 2, 1)),
                    OperationNode.formula(Catalogue.standard(), "S", INPUTS, formula)),
                "S",
                Optional.of(Matrix.filled(3, 2, 1)),
                Optional.of("n")));
    GraphNode bias = graph.node("b");
    Rungs rungs = new Rungs(Trace.of(graph), graph.uses(bias).getFirst());
    return rungs.example(rungs.ladder().examples().orElseThrow()).plain();
  }

  @Test
  void a_sum_over_the_examples_is_no_sum_for_one() {
    assertThat(example("X @ W + b")).isEqualTo("∂J/∂b from example i = ∂J/∂S[i,:]");
  }

  @Test
  void a_sum_over_another_symbol_stays_a_sum() {
    assertThat(example("X @ (W + b)"))
        .isEqualTo("∂J/∂b from example i = Σ rows X[i,:]ᵀ · ∂J/∂S[i,:]");
  }

  @Test
  void numbers_in_front_stay_there() {
    assertThat(example("X @ W + 2 * b")).isEqualTo("∂J/∂b from example i = 2 · ∂J/∂S[i,:]");
  }

  @Test
  void what_is_taken_of_all_examples_on_the_way_is_so_for_one() {
    assertThat(example("X @ W * b * sum(X @ W, axis=0)"))
        .isEqualTo("∂J/∂b from example i = (∂J/∂S[i,:] ⊙ Σ rows X · W) ⊙ (X[i,:] · W)");
    assertThat(example("X @ (X.T @ X) @ W * b"))
        .isEqualTo("∂J/∂b from example i = ∂J/∂S[i,:] ⊙ (X[i,:] · Xᵀ · X · W)");
    assertThat(example("X @ W @ W.T @ X.T @ X @ W + b"))
        .isEqualTo("∂J/∂b from example i = ∂J/∂S[i,:]");
  }

  @Test
  void what_is_worked_out_row_by_row_has_its_own_row() {
    assertThat(example("softmax(X @ W) * b + inverse(X @ X.T) @ X * b"))
        .isEqualTo(
            "∂J/∂b from example i = ∂J/∂S[i,:] ⊙ softmax(X[i,:] · W)"
                + " + ∂J/∂S[i,:] ⊙ (((X · Xᵀ)⁻¹)[i,:] · X)");
  }
}
