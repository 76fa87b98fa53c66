package studio.backprop.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.backprop.expression.Reference;
import studio.backprop.graph.GraphNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.playback.Substep.Kind;
import studio.backprop.samples.CloseLook;
import studio.backprop.samples.Graphs;
import studio.backprop.scenario.library.Library;

/// What is seen of the maths while a step is under way, at the grain of operations.
class MotionTest {

  private static Frame frame(CloseLook look, Phase phase, String node, double progress) {
    int step = look.timeline().steps().indexOf(new Step(phase, look.graph().node(node)));
    return Frames.at(look.trace(), look.timeline(), step + progress);
  }

  /// The frame in which such a share of what is made for a wire, or of the value, is over.
  private static Frame during(
      CloseLook look, Phase phase, String node, Kind kind, String at, double share) {
    int step = look.timeline().steps().indexOf(new Step(phase, look.graph().node(node)));
    Substep substep =
        look.timeline().fromOutside(step).stream()
            .filter(one -> one.kind() == kind)
            .filter(one -> one.at(look.graph(), look.timeline().steps().get(step)).id().equals(at))
            .findFirst()
            .orElseThrow();
    double progress = substep.from() + share * (substep.to() - substep.from());
    return frame(look, phase, node, progress);
  }

  /// `part X[1, 0…2]`, a line for what is lit.
  private static List<String> lit(Frame frame) {
    return frame.closeup().orElseThrow().lit().stream().map(MotionTest::written).toList();
  }

  private static String written(Lit lit) {
    String matrix =
        switch (lit.matrix()) {
          case Subject.Value(GraphNode node) -> node.id();
          case Subject.Gradient(GraphNode node) -> "∂" + node.id();
          case Subject.Change(GraphNode node) -> "change of " + node.id();
          case Subject.Part _ -> "inside";
        };
    String rows = span(lit.cells().row(), lit.cells().lastRow());
    String columns = span(lit.cells().column(), lit.cells().lastColumn());
    return lit.role().name().toLowerCase(Locale.ROOT)
        + " "
        + matrix
        + "["
        + rows
        + ", "
        + columns
        + "]";
  }

  private static String span(int first, int last) {
    return first == last ? String.valueOf(first) : first + "…" + last;
  }

  private static List<String> there(Frame.Card card, boolean gradient) {
    Matrix matrix = (gradient ? card.gradient() : card.value()).orElseThrow();
    Missing missing = gradient ? card.missingGradient() : card.missingValue();
    return IntStream.range(0, matrix.size())
        .filter(k -> !missing.has(k / matrix.columns(), k % matrix.columns(), matrix))
        .mapToObj(k -> k / matrix.columns() + "," + k % matrix.columns())
        .toList();
  }

  @Test
  void in_a_product_a_row_meets_a_column_in_the_cell_they_make() {
    CloseLook look = CloseLook.at("two-linear-layers");
    GraphNode S = look.graph().node("S");

    assertThat(lit(during(look, Phase.FORWARD, "S", Kind.VALUE, "S", 0.01)))
        .containsExactlyInAnyOrder(
            "part X[0, 0…2]", "part W1[0…2, 0]", "part b1[0, 0]", "made S[0, 0]");
    Frame middle = during(look, Phase.FORWARD, "S", Kind.VALUE, "S", 0.51);
    assertThat(lit(middle))
        .containsExactlyInAnyOrder(
            "part X[2, 0…2]", "part W1[0…2, 2]", "part b1[0, 2]", "made S[2, 2]");
    assertThat(there(middle.card(S), false)).hasSize(10).endsWith("2,0", "2,1");
    Frame late = during(look, Phase.FORWARD, "S", Kind.VALUE, "S", 0.99);
    assertThat(lit(late))
        .containsExactlyInAnyOrder(
            "part X[4, 0…2]", "part W1[0…2, 3]", "part b1[0, 3]", "made S[4, 3]");
    assertThat(there(late.card(S), false)).hasSize(20);
  }

  @Test
  void on_the_way_back_columns_meet_columns_and_rows_meet_rows() {
    CloseLook look = CloseLook.at("two-linear-layers");

    assertThat(lit(during(look, Phase.BACKWARD, "S", Kind.RETURNED, "X", 0.01)))
        .containsExactlyInAnyOrder("part ∂S[0, 0…3]", "part W1[0, 0…3]", "made ∂X[0, 0]");
    Frame middle = during(look, Phase.BACKWARD, "S", Kind.RETURNED, "W1", 0.51);
    assertThat(lit(middle))
        .containsExactlyInAnyOrder("part X[0…4, 1]", "part ∂S[0…4, 2]", "made ∂W1[1, 2]");
    assertThat(there(middle.card(look.graph().node("W1")), true)).hasSize(6);
    assertThat(lit(during(look, Phase.BACKWARD, "S", Kind.RETURNED, "b1", 0.99)))
        .containsExactlyInAnyOrder("part ∂S[0…4, 3]", "made ∂b1[0, 3]");
  }

  @Test
  void a_sum_gathers_what_it_adds_up_and_is_there_at_the_end() {
    CloseLook look = CloseLook.at("two-linear-layers");
    GraphNode L = look.graph().node("L");

    assertThat(lit(during(look, Phase.FORWARD, "L", Kind.VALUE, "L", 0.1)))
        .containsExactlyInAnyOrder("part Yhat[0, 0]", "part Y[0, 0]", "made L[0, 0]");
    Frame middle = during(look, Phase.FORWARD, "L", Kind.VALUE, "L", 0.5);
    assertThat(lit(middle))
        .containsExactlyInAnyOrder("part Yhat[0…2, 0]", "part Y[0…2, 0]", "made L[0, 0]");
    assertThat(there(middle.card(L), false)).isEmpty();
    Frame late = during(look, Phase.FORWARD, "L", Kind.VALUE, "L", 0.9);
    assertThat(lit(late))
        .containsExactlyInAnyOrder("part Yhat[0…4, 0]", "part Y[0…4, 0]", "made L[0, 0]");
    assertThat(there(late.card(L), false)).containsExactly("0,0");
  }

  @Test
  void back_from_a_sum_each_cell_gets_the_one_that_arrives() {
    CloseLook look = CloseLook.at("value-used-twice");

    assertThat(lit(during(look, Phase.BACKWARD, "L", Kind.RETURNED, "Z", 0.2)))
        .containsExactlyInAnyOrder("part ∂L[0, 0]", "made ∂Z[0, 0]");
    assertThat(lit(during(look, Phase.BACKWARD, "L", Kind.RETURNED, "Z", 0.6)))
        .containsExactlyInAnyOrder("part ∂L[0, 0]", "made ∂Z[0, 1]");
    assertThat(lit(during(look, Phase.BACKWARD, "L", Kind.RETURNED, "Z", 0.9)))
        .containsExactlyInAnyOrder("part ∂L[0, 0]", "made ∂Z[0, 1]");
  }

  @Test
  void a_convolution_slides_its_filter_over_the_image() {
    CloseLook look = CloseLook.at("convolution-and-pooling");

    assertThat(lit(during(look, Phase.FORWARD, "S", Kind.VALUE, "S", 0.01)))
        .contains("part X[0…1, 0…1]", "part K[0…1, 0…1]", "made S[0, 0]");
    assertThat(lit(during(look, Phase.FORWARD, "S", Kind.VALUE, "S", 0.4)))
        .contains("part X[1…2, 2…3]", "part K[0…1, 0…1]", "made S[1, 2]");
    Frame late = during(look, Phase.FORWARD, "S", Kind.VALUE, "S", 0.99);
    assertThat(lit(late)).contains("part X[3…4, 3…4]", "part K[0…1, 0…1]", "made S[3, 3]");
    assertThat(late.closeup().orElseThrow().panels()).as("the patches stand beside it").hasSize(1);
  }

  @Test
  void a_convolution_slides_back_over_what_arrives() {
    CloseLook look = CloseLook.at("convolution-and-pooling");

    assertThat(lit(during(look, Phase.BACKWARD, "S", Kind.RETURNED, "X", 0.01)))
        .contains("part ∂S[0, 0]", "part K[0, 0]", "made ∂X[0, 0]");
    assertThat(lit(during(look, Phase.BACKWARD, "S", Kind.RETURNED, "X", 0.5)))
        .contains("part ∂S[1…2, 1…2]", "part K[0…1, 0…1]", "made ∂X[2, 2]");
    assertThat(lit(during(look, Phase.BACKWARD, "S", Kind.RETURNED, "K", 0.99)))
        .contains("part ∂S[0…3, 0…3]", "part X[1…4, 1…4]", "made ∂K[1, 1]");
  }

  @Test
  void of_a_window_its_winner_is_chosen_and_gets_what_comes_back() {
    CloseLook look = CloseLook.at("convolution-and-pooling");

    assertThat(lit(during(look, Phase.FORWARD, "M", Kind.VALUE, "M", 0.3)))
        .containsExactlyInAnyOrder("part S[0…1, 2…3]", "chosen S[0, 2]", "made M[0, 1]");
    Frame winner = during(look, Phase.BACKWARD, "M", Kind.RETURNED, "S", 2.5 / 16);
    assertThat(lit(winner))
        .containsExactlyInAnyOrder(
            "part S[0…1, 2…3]", "part ∂M[0, 1]", "chosen S[0, 2]", "made ∂S[0, 2]");
    assertThat(lit(during(look, Phase.BACKWARD, "M", Kind.RETURNED, "S", 3.5 / 16)))
        .as("a loser gets nothing")
        .containsExactlyInAnyOrder("part S[0…1, 2…3]", "made ∂S[0, 3]");
  }

  @Test
  void where_a_fork_meets_before_and_added_make_after() {
    CloseLook look = CloseLook.at("value-used-twice");
    GraphNode X = look.graph().node("X");

    Frame.Accumulation first =
        during(look, Phase.BACKWARD, "A", Kind.RETURNED, "X", 0.5).card(X).sum().orElseThrow();
    assertThat(first.before()).isEqualTo(Matrix.rowMajor(1, 2, new double[] {3, 3}));
    assertThat(first.missingAdded().has(0, 0, first.added())).isFalse();
    assertThat(first.missingAdded().has(0, 1, first.added())).isTrue();
    assertThat(first.missingAfter().has(0, 0, first.after())).isTrue();

    Frame middle = during(look, Phase.BACKWARD, "A", Kind.SUMMED, "X", 0.4);
    Frame.Accumulation sum = middle.card(X).sum().orElseThrow();
    assertThat(lit(middle)).containsExactly("made ∂X[0, 0]");
    assertThat(sum.missingAdded().isEmpty()).isTrue();
    assertThat(sum.missingAfter().has(0, 0, sum.after())).isFalse();
    assertThat(sum.missingAfter().has(0, 1, sum.after())).isTrue();
    assertThat(middle.card(X).gradient()).contains(Matrix.rowMajor(1, 2, new double[] {5, 3}));

    Frame late = during(look, Phase.BACKWARD, "A", Kind.SUMMED, "X", 0.9);
    assertThat(lit(late)).containsExactly("made ∂X[0, 1]");
    assertThat(late.card(X).gradient()).contains(Matrix.rowMajor(1, 2, new double[] {5, -1}));
  }

  @Test
  void what_works_on_each_cell_goes_from_cell_to_cell() {
    CloseLook look = CloseLook.at("value-used-twice");

    assertThat(lit(during(look, Phase.FORWARD, "A", Kind.VALUE, "A", 0.6)))
        .containsExactlyInAnyOrder("part X[0, 1]", "made A[0, 1]");
    assertThat(lit(during(look, Phase.FORWARD, "Z", Kind.VALUE, "Z", 0.1)))
        .containsExactlyInAnyOrder("part A[0, 0]", "part B[0, 0]", "made Z[0, 0]");
  }

  @Test
  void a_word_picks_its_row_of_the_table() {
    CloseLook look = CloseLook.at("word-table");
    int step = look.timeline().steps().indexOf(new Step(Phase.FORWARD, look.graph().node("E")));
    Substep rows = look.timeline().fromOutside(step).get(2);

    Frame fourth =
        frame(look, Phase.FORWARD, "E", rows.from() + 7.5 / 12 * (rows.to() - rows.from()));

    assertThat(lit(fourth)).contains("part T[0, 1]").noneMatch(line -> line.startsWith("part T[1"));
    assertThat(fourth.closeup().orElseThrow().panels())
        .extracting(panel -> panel.missing().isEmpty())
        .containsExactly(true, false);
  }

  @Test
  void at_whole_steps_and_while_matrices_travel_nothing_is_lit() {
    for (Library.Entry entry : Library.entries()) {
      CloseLook look = CloseLook.at(entry.name());
      for (int at = 0; at < look.timeline().length(); at++) {
        assertThat(Frames.at(look.trace(), look.timeline(), at).closeup()).isEmpty();
        assertThat(Frames.at(look.trace(), look.timeline(), at + 0.2).closeup()).isEmpty();
        assertThat(Frames.at(look.trace(), look.timeline(), at + 0.2).travellers()).isNotEmpty();
      }
    }
  }

  @Test
  void what_is_lit_is_a_cell_of_its_matrix_in_every_step_of_the_library() {
    for (Library.Entry entry : Library.entries()) {
      CloseLook look = CloseLook.at(entry.name());
      for (double at = 0.4; at < look.timeline().length(); at += 0.05) {
        Frame frame = Frames.at(look.trace(), look.timeline(), at);
        frame
            .closeup()
            .ifPresent(now -> {
              assertThat(now.lit().getLast().role()).isEqualTo(Lit.Role.MADE);
              now.lit().forEach(lit -> assertInside(entry.name(), look, lit));
            });
      }
    }
  }

  @Test
  void of_large_matrices_whole_rows_are_lit_and_few_of_them() {
    CloseLook look = CloseLook.at(Graphs.large(500, 700));

    for (double at = 0.4; at < look.timeline().length(); at += 0.01) {
      Frames.at(look.trace(), look.timeline(), at)
          .closeup()
          .ifPresent(now -> {
            assertThat(now.lit()).hasSizeLessThanOrEqualTo(5);
            assertThat(now.substep().sweep().orElseThrow().units()).isLessThanOrEqualTo(80);
          });
    }
    assertThat(lit(during(look, Phase.FORWARD, "S", Kind.VALUE, "S", 0.51)))
        .containsExactlyInAnyOrder(
            "part X[252…258, 0…1]", "part W1[0…1, 0…699]", "made S[252…258, 0…699]");
  }

  private static void assertInside(String name, CloseLook look, Lit lit) {
    Matrix matrix =
        switch (lit.matrix()) {
          case Subject.Value(GraphNode node) -> look.trace().value(node);
          case Subject.Gradient(GraphNode node) -> look.trace().gradient(node);
          case Subject.Change(GraphNode node) -> look.trace().update(node).orElseThrow().change();
          case Subject.Part(GraphNode node, var inner) ->
              look.trace().inner(node, (Reference) inner);
        };
    assertThat(lit.cells().row()).as(name).isNotNegative();
    assertThat(lit.cells().column()).as(name).isNotNegative();
    assertThat(lit.cells().lastRow()).as(name).isLessThan(matrix.rows());
    assertThat(lit.cells().lastColumn()).as(name).isLessThan(matrix.columns());
  }
}
