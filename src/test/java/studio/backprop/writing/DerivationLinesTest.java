package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.expression.Values;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Edge;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphNode;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.file.Scenarios;
import studio.backprop.scenario.library.Library;
import studio.backprop.trace.Trace;
import studio.backprop.writing.DerivationLines.Written;
import studio.backprop.writing.formula.PlainLatex;
import studio.backprop.writing.style.Style;

class DerivationLinesTest {
  private static final String UNEVEN =
      """
      {"format":"backprop-scenario","version":1,"title":"uneven","dims":{"n":1,"k":2},
      "nodes":[
      {"id":"X","op":"parameter","shape":["n","k"],"value":[[0,1]]},
      {"id":"Y","op":"input","shape":["n","k"],"value":[[1,1]]},
      {"id":"L","op":"softmax-cross-entropy","inputs":{"X":"X","Y":"Y"}}],
      "output":"L"}
      """;

  private static Rungs rungs(Scenario scenario, String operation, String port) {
    Graph graph = Assembler.whole(scenario.graphSource());
    GraphNode node = graph.node(operation);
    Edge edge =
        node.operands().stream().filter(one -> one.port().equals(port)).findFirst().orElseThrow();
    return new Rungs(Trace.of(graph), edge, Style.USUAL);
  }

  private static Rungs bundled(String scenario, String operation, String port) {
    return rungs(Library.entry(scenario).scenario(), operation, port);
  }

  @Test
  void it_begins_with_what_the_operation_computes() {
    DerivationLines weights = bundled("two-linear-layers", "S", "W").derivation();

    assertThat(weights.value().plain()).isEqualTo("S = X · W⁽¹⁾ + b₁");
    assertThat(weights.lines().getFirst().rule()).isEqualTo("product, right factor");
    assertThat(weights.lines().getFirst().formula().plain()).isEqualTo("∂L/∂W⁽¹⁾ = Xᵀ · ∂L/∂S");
  }

  @Test
  void each_line_points_at_what_differs_from_the_line_before() {
    List<Written> gram = bundled("identity-gram", "Z2", "X").derivation().lines();

    assertThat(gram.get(3).formula().plain()).isEqualTo("∂J/∂X₂ = ∂J/∂Z₂ · X₂ + (X₂ᵀ · ∂J/∂Z₂)ᵀ");
    assertThat(gram.get(3).marked().tex())
        .endsWith(
            " + \\left(\\textcolor{highlight}"
                + "{X_2^{\\top} \\cdot \\frac{\\partial J}{\\partial Z_{2}}}\\right)^{\\top}");
    assertThat(gram.getFirst().marked()).isEqualTo(gram.getFirst().formula());
  }

  @Test
  void what_comes_from_each_of_several_uses_is_told_apart_in_one_line() {
    List<Written> gram = bundled("identity-gram", "Z2", "X").derivation().lines();

    assertThat(gram.getFirst().formula().plain()).isEqualTo("∂J/∂X₂ = from (X₂ · X₂ᵀ) + from X₂ᵀ");
  }

  @Test
  void rows_that_add_up_to_one_are_said_to_make_the_last_line_possible() {
    DerivationLines loss = bundled("why-yhat-minus-y", "L2", "X").derivation();

    assertThat(loss.lines().getLast().formula().plain()).isEqualTo("∂L/∂X₂ = ∂L/∂L₂ · (Ŷ − Y)");
    assertThat(loss.lines().getLast().because())
        .contains("Each row of Y adds up to 1 here, so Σ columns Y is 1 and can go.");
    assertThat(loss.unless()).isEmpty();
  }

  @Test
  void rows_that_do_not_are_said_to_keep_their_sums() {
    DerivationLines loss = rungs(Scenarios.read(UNEVEN), "L", "X").derivation();

    assertThat(loss.lines().getLast().formula().plain()).contains("Ŷ ⊙ Σ columns Y − Y");
    assertThat(loss.unless())
        .contains("The rows of Y do not all add up to 1 here, so Σ columns Y stays.");
  }

  @Test
  void a_line_in_numbers_has_the_matrices_of_the_run_also_for_what_is_still_to_be_worked_out() {
    Rungs loss = bundled("why-yhat-minus-y", "L2", "X");
    Values numbers = loss.numbers();
    DerivationLines derivation = loss.derivation();

    String last = derivation.filled(derivation.lines().getLast().line(), numbers).plain();
    for (Written line : derivation.lines()) {
      assertThat(derivation.filled(line.line(), numbers).plain()).isEqualTo(last);
      assertThat(derivation.filled(line.line(), numbers).tex()).doesNotContain("\\partial");
    }
  }

  @Test
  void as_a_page_it_has_the_rules_on_the_right() {
    assertThat(bundled("two-linear-layers", "S", "W").derivation().page())
        .isEqualTo(
            """
            \\begin{align*}
            S &= X \\cdot W^{(1)} + b_1 \\\\[1ex]
            \\frac{\\partial L}{\\partial W^{(1)}} &= X^{\\top} \\cdot \\frac{\\partial L}{\\partial S} \
            && \\text{product, right factor}
            \\end{align*}
            """);
  }

  @Test
  void every_page_of_the_library_can_be_set_in_a_document_with_amsmath() {
    for (Library.Entry entry : Library.entries()) {
      Trace trace = Trace.of(Assembler.whole(entry.scenario().graphSource()));
      for (GraphNode node : trace.graph().nodes()) {
        for (Edge edge : trace.graph().uses(node)) {
          if (trace.returned(edge).isPresent()) {
            String page = new Rungs(trace, edge, Style.USUAL).derivation().page();
            assertThat(PlainLatex.problem(page)).as(page).isEmpty();
          }
        }
      }
    }
  }
}
