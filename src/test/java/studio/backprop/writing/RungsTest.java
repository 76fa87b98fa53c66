package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;

class RungsTest {

  private static Rungs rungs(String scenario, String operation, String port) {
    Graph graph = (Graph) Graph.assemble(Library.entry(scenario).scenario().graphSource());
    GraphNode node = graph.node(operation);
    Edge edge =
        node.operands().stream().filter(one -> one.port().equals(port)).findFirst().orElseThrow();
    return new Rungs(Trace.of(graph), edge);
  }

  @Test
  void a_weight_gets_the_chain_rule_then_an_outer_product_then_a_product_of_matrices() {
    Rungs weights = rungs("two-linear-layers", "S", "W");

    assertThat(weights.scalar().plain())
        .isEqualTo("∂L/∂W⁽¹⁾[i,j] = Σ k ∂L/∂S[k,j] · ∂S[k,j]/∂W⁽¹⁾[i,j] = Σₖ x[k,i] · δ[k,j]");
    assertThat(weights.example().plain())
        .isEqualTo("∂L/∂W⁽¹⁾ from example i = X[i,:]ᵀ · ∂L/∂S[i,:]");
    assertThat(weights.matrix().plain()).isEqualTo("∂L/∂W⁽¹⁾ = Xᵀ · ∂L/∂S");
  }

  @Test
  void the_gradient_of_a_bias_is_for_one_example_just_what_arrives() {
    Rungs bias = rungs("two-linear-layers", "S", "b");

    assertThat(bias.example().plain()).isEqualTo("∂L/∂b₁ from example i = ∂L/∂S[i,:]");
    assertThat(bias.ladder().examples()).isEqualTo(3);
  }

  @Test
  void an_input_needs_only_its_own_row_from_above_and_all_of_the_weights() {
    assertThat(rungs("two-linear-layers", "S", "X").example().plain())
        .isEqualTo("∂L/∂X from example i = ∂L/∂S[i,:] · W⁽¹⁾ᵀ");
  }
}
