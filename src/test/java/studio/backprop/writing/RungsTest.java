package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

class RungsTest {

  private static Rungs rungs(String scenario, String operation, String port) {
    Graph graph = Assembler.whole(Library.entry(scenario).scenario().graphSource());
    GraphNode node = graph.node(operation);
    Edge edge =
        node.operands().stream().filter(one -> one.port().equals(port)).findFirst().orElseThrow();
    return new Rungs(Trace.of(graph), edge);
  }

  @Test
  void a_weight_gets_the_chain_rule_then_an_outer_product_then_a_product_of_matrices() {
    Rungs weights = rungs("two-linear-layers", "S", "W");

    assertThat(weights.scalar().plain())
        .isEqualTo("∂L/∂W⁽¹⁾[i,j] = Σₖ ∂L/∂S[k,j] · ∂S[k,j]/∂W⁽¹⁾[i,j] = Σₖ X[k,i] · ∂L/∂S[k,j]");
    assertThat(weights.matrix().plain()).isEqualTo("∂L/∂W⁽¹⁾ = Xᵀ · ∂L/∂S");
  }

  @Test
  void one_example_of_a_weight_is_an_outer_product_and_of_a_bias_just_what_arrives() {
    Rungs weights = rungs("two-linear-layers", "S", "W");
    Rungs bias = rungs("two-linear-layers", "S", "b");

    assertThat(weights.example(weights.ladder().examples().orElseThrow()).plain())
        .isEqualTo("∂L/∂W⁽¹⁾ from example i = X[i,:]ᵀ · ∂L/∂S[i,:]");
    assertThat(bias.example(bias.ladder().examples().orElseThrow()).plain())
        .isEqualTo("∂L/∂b₁ from example i = ∂L/∂S[i,:]");
    assertThat(bias.ladder().examples().orElseThrow().count()).isEqualTo(5);
  }

  @Test
  void what_belongs_to_one_example_each_is_no_sum_over_them() {
    assertThat(rungs("two-linear-layers", "S", "X").ladder().examples()).isEmpty();
  }
}
