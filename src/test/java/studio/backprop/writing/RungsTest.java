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
        .isEqualTo("∂L/∂W⁽¹⁾[i,j] = Σₖ ∂L/∂S[k,j] · ∂S[k,j]/∂W⁽¹⁾[i,j] = Σₖ X[k,i] · ∂L/∂S[k,j]");
    assertThat(weights.matrix().plain()).isEqualTo("∂L/∂W⁽¹⁾ = Xᵀ · ∂L/∂S");
  }
}
