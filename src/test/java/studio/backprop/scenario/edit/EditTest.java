package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.GraphNode;
import studio.backprop.graph.LeafNode;
import studio.backprop.graph.Node;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Said;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.Target;
import studio.backprop.scenario.file.Scenarios;

/// Edits are functions from scenario to scenario, or refusals that say why.
class EditTest {
  private final Scenario linear = Scenarios.read(Scenarios.LINEAR);

  private static final String WORDS =
      """
      {"format":"backprop-scenario","version":1,"title":"words",
      "dims":{"n":2,"c":2,"w":4,"d":2,"k":2},
      "nodes":[
      {"id":"X","op":"input","shape":["n","c"],"value":[[0,3],[1,2]],"columnLabels":["left","right"]},
      {"id":"T","op":"parameter","shape":["w","d"],"value":[[1,2],[3,4],[5,6],[7,8]],
       "rowLabels":["a","b","c","d"]},
      {"id":"E","op":"embedding","inputs":{"X":"X","T":"T"}},
      {"id":"W","op":"parameter","shape":["c*d","k"],"value":[[1,2],[3,4],[5,6],[7,8]]},
      {"id":"S","op":"linear","inputs":{"X":"E","W":"W"}},
      {"id":"Y","op":"input","shape":["n","k"],"value":[[1,0],[0,1]]},
      {"id":"L","op":"softmax-cross-entropy","inputs":{"X":"S","Y":"Y"}}],
      "output":"L"}
      """;

  private final Scenario words = Scenarios.read(WORDS);

  @Test
  void one_cell_of_a_leaf_changes_and_all_else_stays() {
    Scenario changed = done(new Edit.SetCell("X", 1, 2, 7), linear);

    assertThat(value(changed, "X"))
        .isEqualTo(Matrix.of(new double[] {1, 0, 2}, new double[] {0, 1, 7}));
    assertThat(value(changed, "W")).isEqualTo(value(linear, "W"));
    assertThat(value(linear, "X").get(1, 2)).isEqualTo(-0.5);
  }

  @Test
  void a_cell_that_is_computed_or_not_there_or_not_finite_is_refused() {
    assertThat(refusal(new Edit.SetCell("S", 0, 0, 1), linear))
        .isEqualTo("S is computed by linear; change the numbers of a leaf instead");
    assertThat(refusal(new Edit.SetCell("Q", 0, 0, 1), linear))
        .isEqualTo("there is no node \"Q\"; name one of the nodes");
    assertThat(refusal(new Edit.SetCell("X", 2, 0, 1), linear))
        .isEqualTo("there is no cell [2,0]: X is 2×3; rows go from 0 to 1 and columns from 0 to 2");
    assertThat(refusal(new Edit.SetCell("X", 0, 0, Double.NaN), linear)).contains("NaN");
  }

  @Test
  void a_word_index_beyond_the_table_is_refused_by_the_tables_size() {
    assertThat(refusal(new Edit.SetCell("X", 0, 0, 4), words))
        .isEqualTo(
            "4 is no word index of E: its table has 4 rows; write a whole number from 0 to 3");
  }

  @Test
  void a_block_is_pasted_whole_or_not_at_all() {
    Matrix block = Matrix.of(new double[] {8, 9});

    assertThat(value(done(new Edit.Paste("X", 0, 1, block), linear), "X"))
        .isEqualTo(Matrix.of(new double[] {1, 8, 9}, new double[] {0, 1, -0.5}));
    assertThat(refusal(new Edit.Paste("X", 1, 2, block), linear))
        .isEqualTo(
            "1×2 numbers do not fit at [1,2]: X is 2×3, and from there 1×1 are left; paste fewer,"
                + " or begin further up and left");
  }

  @Test
  void a_batch_that_grows_keeps_its_rows_and_draws_new_ones_that_are_valid() {
    Scenario grown = done(new Edit.Resize("n", 5), words);

    assertThat(grown.dims().sizes()).containsEntry("n", 5);
    assertThat(value(grown, "X").rows()).isEqualTo(5);
    assertThat(value(grown, "X").get(0, 1)).isEqualTo(3);
    Matrix targets = value(grown, "Y");
    assertThat(targets.sumOfColumns()).isEqualTo(Matrix.filled(5, 1, 1));
    assertThat(targets.get(1, 1)).isEqualTo(1);
    assertThat(done(new Edit.Resize("n", 5), words)).isEqualTo(grown);
    assertThat(done(new Edit.Resize("n", 5), done(new Edit.Resize("n", 4), words)))
        .isEqualTo(grown);
  }

  @Test
  void a_product_of_symbols_keeps_its_blocks_together() {
    Matrix weights = value(done(new Edit.Resize("d", 3), words), "W");

    assertThat(weights.rows()).isEqualTo(6);
    assertThat(List.of(weights.get(0, 0), weights.get(1, 0), weights.get(3, 0), weights.get(4, 0)))
        .containsExactly(1.0, 3.0, 5.0, 7.0);
  }

  @Test
  void a_vocabulary_that_shrinks_takes_its_labels_and_its_lost_words_along() {
    Scenario shrunk = done(new Edit.Resize("w", 2), words);

    assertThat(((LeafNode) shrunk.nodes().get(1)).rowLabels()).containsExactly("a", "b");
    assertThat(value(shrunk, "X").get(0, 0)).isZero();
    assertThat(value(shrunk, "X").get(0, 1)).isBetween(0.0, 1.0);
    assertThat(((LeafNode) done(new Edit.Resize("w", 5), words).nodes().get(1)).rowLabels())
        .containsExactly("a", "b", "c", "d", "4");
  }

  @Test
  void the_gradient_that_arrives_and_the_lesson_follow_a_resize() {
    Scenario open =
        new Scenario(
            Catalogue.standard(),
            linear.title(),
            linear.description(),
            linear.dims(),
            linear.nodes(),
            Optional.of("S"),
            Optional.of(Matrix.of(new double[] {3}, new double[] {4})),
            linear.batch(),
            linear.train(),
            linear.lesson());

    Scenario grown = done(new Edit.Resize("n", 3), open);
    Scenario shrunk = done(new Edit.Resize("n", 1), open);

    assertThat(grown.outputGradient().orElseThrow().rows()).isEqualTo(3);
    assertThat(grown.outputGradient().orElseThrow().get(1, 0)).isEqualTo(4);
    assertThat(shrunk.lesson().getFirst().point())
        .map(Target::toString)
        .containsExactly("S", "value S[0,0]");
    assertThat(Scenarios.read(Scenarios.written(shrunk))).isEqualTo(shrunk);
  }

  @Test
  void whatever_is_edited_examples_lie_along_the_same_symbol() {
    assertThat(
            List.of(
                new Edit.SetCell("X", 1, 2, 7),
                new Edit.Resize("n", 5),
                new Edit.Resize("d", 1),
                new Edit.Move("S", new Node.Position(1, 2)),
                new Edit.ClearPositions(),
                new Edit.Rename("new"),
                new Edit.Describe(Optional.of("new"))))
        .allSatisfy(edit -> assertThat(done(edit, linear).batch()).contains("n"));
  }

  @Test
  void a_size_that_does_not_fit_leaves_the_graph_half_built_and_says_so() {
    Scenario literal =
        Scenarios.read(Scenarios.LINEAR.replace("\"shape\": [\"d\", 1]", "\"shape\": [3, 1]"));

    Outcome.Done done = (Outcome.Done) new Edit.Resize("d", 4).applyTo(Assembled.of(literal));

    assertThat(done.after().assembly().problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(Said.of(problem)).startsWith("linear: W must be d×c, where d = 4"));
    assertThat(done.after().assembly().graph().nodes())
        .extracting(GraphNode::id)
        .containsExactly("X", "W");
    assertThat(done(new Edit.Resize("d", 3), done.after().scenario()).dims())
        .isEqualTo(literal.dims());
  }

  @Test
  void a_size_that_makes_no_sense_is_refused() {
    assertThat(refusal(new Edit.Resize("q", 4), linear))
        .isEqualTo("there is no symbol \"q\"; dims has n, d; name one of these");
    assertThat(refusal(new Edit.Resize("n", 4097), linear))
        .isEqualTo("n cannot be 4097; write a whole number from 1 to 4096");
  }

  @Test
  void a_dragged_node_keeps_its_place_until_places_are_cleared() {
    Scenario moved = done(new Edit.Move("S", new Node.Position(1, 2)), linear);

    assertThat(moved.nodes().get(2).appearance().position()).contains(new Node.Position(1, 2));
    assertThat(done(new Edit.ClearPositions(), moved).nodes())
        .allMatch(node -> node.appearance().position().isEmpty());
  }

  private static Scenario done(Edit edit, Scenario scenario) {
    return switch (edit.applyTo(Assembled.of(scenario))) {
      case Outcome.Done done -> done.after().scenario();
      case Outcome.Refused refused -> throw new AssertionError(refused.refusal().toString());
    };
  }

  private static String refusal(Edit edit, Scenario scenario) {
    Outcome outcome = edit.applyTo(Assembled.of(scenario));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return Said.of(((Outcome.Refused) outcome).refusal());
  }

  private static Matrix value(Scenario scenario, String id) {
    return scenario.nodes().stream()
        .filter(node -> node.id().equals(id))
        .map(node -> ((LeafNode) node).value())
        .findFirst()
        .orElseThrow();
  }
}
