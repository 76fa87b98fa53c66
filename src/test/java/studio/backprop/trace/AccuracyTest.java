package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.graph.Graph;
import studio.backprop.samples.Graphs;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.file.Scenarios;

/// How many answers are right.
class AccuracyTest {
  @Test
  void the_largest_cell_of_a_row_answers_to_which_class_an_example_belongs() {
    assertThat(accuracy("[[2,1],[0,1],[-1,-2]]", "[[1,0],[1,0],[1,0]]", "softmax-cross-entropy"))
        .isEqualTo(new Accuracy(2, 3));
  }

  @Test
  void each_cell_answers_yes_or_no_for_itself() {
    assertThat(accuracy("[[2,-1],[0,1],[-1,-2]]", "[[1,0],[1,0],[1,0]]", "sigmoid-cross-entropy"))
        .isEqualTo(new Accuracy(3, 6));
  }

  @Test
  void where_nothing_is_classified_there_is_no_accuracy() {
    assertThat(Evaluation.of(Trace.of(Graphs.shared())).accuracy()).isEmpty();
  }

  @Test
  void it_is_found_without_a_backward_pass_as_with_one() {
    Graph graph = graph("[[2,1],[0,1],[-1,-2]]", "[[1,0],[1,0],[1,0]]", "softmax-cross-entropy");
    assertThat(Evaluation.of(graph)).isEqualTo(Evaluation.of(Trace.of(graph)));
  }

  private static Accuracy accuracy(String predicted, String wanted, String loss) {
    return Evaluation.of(graph(predicted, wanted, loss)).accuracy().orElseThrow();
  }

  private static Graph graph(String predicted, String wanted, String loss) {
    return Assembled.of(
            Scenarios.read(
                """
                {"format":"backprop-scenario","version":1,"title":"score","dims":{"n":3},
                "nodes":[
                {"id":"X","op":"parameter","shape":["n",2],"value":%s},
                {"id":"Y","op":"input","shape":["n",2],"value":%s},
                {"id":"L","op":"%s","inputs":{"X":"X","Y":"Y"}}],
                "output":"L"}
                """
                    .formatted(predicted, wanted, loss)))
        .graph();
  }
}
