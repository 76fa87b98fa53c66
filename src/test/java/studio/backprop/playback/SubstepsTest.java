package studio.backprop.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Graph;
import studio.backprop.samples.Graphs;
import studio.backprop.scenario.library.Library;
import studio.backprop.session.Session;
import studio.backprop.writing.Pen;
import studio.backprop.writing.style.Style;

class SubstepsTest {

  private static Graph graph(String scenario) {
    return new Session(Library.entry(scenario).scenario()).shown().run().graph();
  }

  private static List<Substep> substeps(Graph graph, Phase phase, String node) {
    return Substeps.of(graph, new Step(phase, graph.node(node)));
  }

  /// `PART X · W`, one line a substep.
  private static List<String> told(Graph graph, Phase phase, String node) {
    Pen pen = new Pen(graph, Style.USUAL);
    return substeps(graph, phase, node).stream()
        .map(substep ->
            substep.made() == null
                ? substep.kind().toString()
                : substep.kind()
                    + " "
                    + pen.write(pen.bare(graph.node(node), substep.expression())).plain())
        .toList();
  }

  @Test
  void a_linear_layer_is_a_product_then_a_copied_bias_then_their_sum() {
    assertThat(told(graph("bias-column-sum"), Phase.FORWARD, "Y"))
        .containsExactly("TRAVEL", "PART X · W", "PART b", "VALUE X · W + b");
  }

  @Test
  void a_bias_is_copied_to_each_of_n_examples_also_where_n_is_one() {
    assertThat(told(graph("linear-by-hand"), Phase.FORWARD, "Y"))
        .containsExactly("TRAVEL", "PART X · W", "PART b", "VALUE X · W + b");
  }

  @Test
  void an_embedding_is_one_hot_then_a_product_then_a_reshape() {
    assertThat(told(graph("word-table"), Phase.FORWARD, "E"))
        .containsExactly("TRAVEL", "PART onehot(X)", "PART Z · T", "VALUE reshape(R)");
  }

  @Test
  void an_embedding_adds_a_row_to_its_table_for_each_word() {
    Graph graph = graph("word-table");

    Substep adds =
        substeps(graph, Phase.BACKWARD, "E").stream()
            .filter(substep -> substep.kind() == Substep.Kind.ROW_ADDS)
            .findFirst()
            .orElseThrow();

    assertThat(adds.units()).isEqualTo(6);
    assertThat(adds.stopsAtUnits(Grain.INSIDE)).isTrue();
  }

  @Test
  void where_paths_meet_they_are_added_up_after_the_first() {
    Graph graph = graph("value-used-twice");

    assertThat(told(graph, Phase.BACKWARD, "B"))
        .filteredOn(line -> line.startsWith("SUMMED"))
        .isEmpty();
    assertThat(told(graph, Phase.BACKWARD, "A")).last().asString().startsWith("SUMMED");
  }

  @Test
  void an_operation_that_takes_the_same_twice_adds_its_own_paths() {
    assertThat(told(Graphs.shared(), Phase.BACKWARD, "Z"))
        .containsExactly("TRAVEL", "RETURNED ∂L/∂Z", "RETURNED ∂L/∂Z", "SUMMED ∂L/∂Z");
  }

  @Test
  void substeps_follow_each_other_and_end_with_their_step() {
    for (Library.Entry entry : Library.entries()) {
      Graph graph = new Session(entry.scenario()).shown().run().graph();
      for (Step step : new Timeline(graph).steps()) {
        double end = 0;
        for (Substep substep : Substeps.of(graph, step)) {
          assertThat(substep.from()).isEqualTo(end);
          assertThat(substep.to()).isGreaterThan(end);
          end = substep.to();
        }
        assertThat(end).as(entry.name() + " " + step.node().id()).isEqualTo(1);
      }
    }
  }
}
