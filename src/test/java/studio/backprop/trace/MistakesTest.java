package studio.backprop.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.Graph;
import studio.backprop.graph.GraphSource;
import studio.backprop.graph.Mistake;
import studio.backprop.graph.Node;
import studio.backprop.graph.OperationNode;
import studio.backprop.graph.mistake.Mistakes;
import studio.backprop.matrix.Matrix;
import studio.backprop.matrix.MatrixAssert;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OptionValue;
import studio.backprop.samples.Leaves;
import studio.backprop.shape.Dims;

/// Each mistake on numbers that are worked by hand.
class MistakesTest {
  private static final Matrix G = matrix("1 0 / 2 1");

  @ParameterizedTest
  @CsvSource({
    "S.X:transpose-forgotten, X, 1 0 / 4 1",
    "S.X:order-swapped, X, 5 2 / 2 1",
    "S.W:transpose-forgotten, W, 5 2 / 11 4",
    "S.W:order-swapped, W, 1 3 / 4 10",
    "S.b:sum-forgotten, b, 1 0",
    "S.b:mean-for-sum, b, 1.5 0.5"
  })
  void a_linear_layer(String mistake, String leaf, String wrong) {
    Graph graph =
        graph(
            Optional.of(G),
            leaf("X", "n", "d", "1 2 / 3 4"),
            leaf("W", "d", "c", "1 0 / 2 1"),
            leaf("b", "1", "c", "0 0"),
            new OperationNode("S", "linear", Map.of("X", "X", "W", "W", "b", "b")));

    assertSends(graph, mistake, leaf, wrong);
    assertThat(new Mistakes(graph).all()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "n, 1, S.b:sum-forgotten, 1 / 2, -1 / -4",
    "n, 1, S.b:mean-for-sum, 1 / 2, -1 / -4.5",
    "1, 1, S.b:sum-forgotten, 3, -1",
    "1, 1, S.b:mean-for-sum, 3, -2.75",
    "1, d, S.b:sum-forgotten, 1 2, -1 -1"
  })
  void a_column_and_a_number_that_are_copied(
      String rows, String columns, String mistake, String b, String wrong) {
    Graph graph =
        graph(
            Optional.of(matrix("1 1 / 4 5")),
            leaf("X", "n", "d", "1 2 / 3 4"),
            leaf("b", rows, columns, b),
            new OperationNode("S", "subtract", Map.of("X", "X", "Y", "b")));

    assertSends(graph, mistake.replace(".b:", ".Y:"), "b", wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "square, slope-forgotten, 1 2",
    "square, slope-at-output, 2 36",
    "exp, slope-forgotten, 1 2",
    "identity, slope-forgotten, 1 2"
  })
  void a_function_of_each_cell(String operation, String mistake, String wrong) {
    Graph graph =
        graph(
            Optional.of(matrix("1 2")),
            leaf("X", "1", "d", "1 3"),
            new OperationNode("A", operation, Map.of("X", "X")));

    assertSends(graph, "A.X:" + mistake, "X", wrong);
    assertThat(kinds(graph)).containsExactly("slope-forgotten", "slope-at-output");
  }

  @Test
  void a_slope_that_is_trained() {
    Graph graph =
        graph(
            Optional.of(matrix("1 2")),
            leaf("X", "1", "d", "-1 3"),
            leaf("a", "1", "1", "-0.5"),
            new OperationNode("A", "prelu", Map.of("X", "X", "a", "a")));

    assertSends(graph, "A.X:slope-forgotten", "X", "1 2");
    // At −1 it comes to 0.5, where the slope is 1.
    assertSends(graph, "A.X:slope-at-output", "X", "1 2");
    assertSends(graph, "A.a:sum-forgotten", "a", "-1");
    assertThat(kinds(graph))
        .containsExactly("slope-forgotten", "slope-at-output", "sum-forgotten", "mean-for-sum");
  }

  @Test
  void what_is_no_function_of_each_cell_has_no_slope_to_forget() {
    for (String value :
        List.of("tanh(X) + Z", "tanh(X) * Z", "2 * X", "X * sum(X)", "softmax(X)")) {
      Graph graph =
          graph(
              Optional.of(matrix("1 2 / 3 4")),
              leaf("X", "n", "d", "1 2 / 3 4"),
              leaf("Z", "n", "d", "1 2 / 3 4"),
              new OperationNode(
                  "A",
                  "formula",
                  value.contains("Z") ? Map.of("X", "X", "Z", "Z") : Map.of("X", "X"),
                  Map.of("value", OptionValue.of(value))));

      assertThat(kinds(graph)).as(value).doesNotContain("slope-forgotten", "slope-at-output");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mse, P, sign, -1 -2 / -3 -4",
    "mse, P, factor-lost, 2 4 / 6 8",
    "softmax-cross-entropy, X, sign, 0.25 -0.25 / 0.25 -0.25",
    "sigmoid-cross-entropy, X, factor-lost, -0.5 0.5 / -0.5 0.5"
  })
  void a_loss(String operation, String port, String mistake, String wrong) {
    boolean isMse = operation.equals("mse");
    Graph graph =
        graph(
            Optional.empty(),
            leaf("P", "n", "c", isMse ? "2 2 / 3 4" : "0 0 / 0 0"),
            Leaves.input("Y", "n", "c", matrix(isMse ? "1 0 / 0 0" : "1 0 / 1 0")),
            new OperationNode("L", operation, Map.of(port, "P", "Y", "Y")));

    assertSends(graph, "L." + port + ":" + mistake, "P", wrong);
    assertThat(kinds(graph)).containsExactly("sign", "factor-lost");
  }

  @Test
  void a_loss_that_is_a_sum_has_no_factor_to_lose() {
    Graph graph =
        graph(
            Optional.empty(),
            leaf("S", "n", "1", "0 / 5"),
            leaf("C", "n", "1", "0 / 0"),
            new OperationNode(
                "L",
                "hinge",
                Map.of("S", "S", "C", "C"),
                Map.of("reduction", OptionValue.of("sum"))));

    assertSends(graph, "L.S:sign", "S", "1 / 0");
    assertThat(kinds(graph)).containsExactly("sign");
  }

  @Test
  void what_comes_back_last_overwrites_what_came_before() {
    Graph graph =
        graph(
            Optional.of(matrix("1 1")),
            leaf("Q", "1", "d", "1 2"),
            new OperationNode(
                "A", "scale", Map.of("X", "Q"), Map.of("factor", OptionValue.of(2.0))),
            new OperationNode(
                "B", "scale", Map.of("X", "Q"), Map.of("factor", OptionValue.of(3.0))),
            new OperationNode("S", "add", Map.of("X", "A", "Y", "B")));

    assertThat(Trace.of(graph).gradient(graph.node("Q"))).isEqualTo(matrix("5 5"));
    // Of A and B, B ran last and so goes back first.
    assertSends(graph, "Q:overwritten", "Q", "2 2");
    assertThat(kinds(graph)).containsExactly("overwritten");
  }

  @Test
  void of_two_ports_the_second_comes_back_last() {
    Graph graph =
        graph(
            Optional.of(matrix("1 1")),
            leaf("Q", "1", "d", "1 2"),
            new OperationNode("S", "subtract", Map.of("X", "Q", "Y", "Q")));

    assertSends(graph, "Q:overwritten", "Q", "-1 -1");
  }

  @Test
  void the_last_word_overwrites_a_row_of_its_table() {
    Graph graph =
        graph(
            Optional.of(matrix("1 5 / 2 6 / 4 7")),
            Leaves.input("X", "m", "1", matrix("0 / 1 / 0")),
            leaf("T", "m", "d", "0 0 / 0 0 / 0 0"),
            new OperationNode("E", "embedding", Map.of("X", "X", "T", "T")));

    assertThat(Trace.of(graph).gradient(graph.node("T"))).isEqualTo(matrix("5 12 / 2 6 / 0 0"));
    assertSends(graph, "E.T:overwritten", "T", "4 7 / 2 6 / 0 0");
  }

  @ParameterizedTest
  @CsvSource({"mean, -0.125 0.125 / -0.125 0.125", "sum, -0.25 0.25 / -0.25 0.25"})
  void what_is_worked_out_goes_through_the_softmax_once_more(String reduction, String wrong) {
    Graph graph =
        graph(
            Optional.empty(),
            leaf("X", "n", "c", "0 0 / 0 0"),
            Leaves.input("Y", "n", "c", matrix("1 0 / 1 0")),
            new OperationNode("P", "softmax", Map.of("X", "X")),
            new OperationNode(
                "L",
                "cross-entropy",
                Map.of("P", "P", "Y", "Y"),
                Map.of("reduction", OptionValue.of(reduction))));

    assertSends(graph, "P.X:shortcut", "X", wrong);
  }

  @Test
  void a_mistake_that_does_not_multiply_does_not_run() {
    Graph graph =
        graph(
            Optional.of(matrix("1 1")),
            leaf("A", "1", "d", "1 2"),
            leaf("B", "d", "c", "1 2 / 3 4"),
            new OperationNode("S", "matmul", Map.of("A", "A", "B", "B")));
    MistakeEffect effect = effect(graph, "S.B:order-swapped");

    assertThat(effect.kind()).isEqualTo(MistakeEffect.Kind.SHAPE);
    assertThat(effect.wrong()).isEmpty();
  }

  @Test
  void a_symmetric_factor_may_stand_untransposed() {
    Graph graph =
        graph(
            Optional.of(matrix("1 1")),
            leaf("A", "1", "d", "1 2"),
            leaf("B", "d", "c", "1 2 / 2 4"),
            new OperationNode("S", "matmul", Map.of("A", "A", "B", "B")));

    assertThat(effect(graph, "S.A:transpose-forgotten").kind()).isEqualTo(MistakeEffect.Kind.NONE);
  }

  @Test
  void along_an_edge_along_which_nothing_comes_back_there_is_none_to_make() {
    Graph graph =
        graph(
            Optional.of(matrix("1 1")),
            leaf("X", "1", "d", "1 2"),
            new OperationNode("aside", "tanh", Map.of("X", "X")),
            new OperationNode(
                "S", "scale", Map.of("X", "X"), Map.of("factor", OptionValue.of(2.0))));

    assertThat(new Mistakes(graph).all()).isEmpty();
    assertThat(MistakeEffect.of(Trace.of(graph), mistake("X:overwritten"))).isEmpty();
    assertThat(MistakeEffect.of(Trace.of(graph), mistake("aside.X:slope-forgotten"))).isEmpty();
    assertThat(MistakeEffect.of(Trace.of(graph), mistake("none.X:sign"))).isEmpty();
  }

  private static void assertSends(Graph graph, String mistake, String leaf, String wrong) {
    Trace trace = effect(graph, mistake).wrong().orElseThrow();

    assertThat(new Mistakes(graph).all()).contains(mistake(mistake));
    assertThat(trace.graph().mistake()).contains(mistake(mistake));
    MatrixAssert.assertThat(trace.gradient(graph.node(leaf))).isCloseTo(matrix(wrong), 1e-12);
  }

  private static MistakeEffect effect(Graph graph, String mistake) {
    return MistakeEffect.of(Trace.of(graph), mistake(mistake)).orElseThrow();
  }

  private static Mistake mistake(String text) {
    return Mistake.parse(text).orElseThrow();
  }

  private static List<String> kinds(Graph graph) {
    return new Mistakes(graph).all().stream().map(one -> one.kind().toString()).toList();
  }

  private static Node leaf(String id, String rows, String columns, String numbers) {
    return Leaves.parameter(id, rows, columns, matrix(numbers));
  }

  private static Graph graph(Optional<Matrix> arriving, Node... nodes) {
    List<Node> all = new ArrayList<>(List.of(nodes));
    return Assembler.whole(
        new GraphSource(
            Catalogue.standard(),
            new Dims(Map.of("n", 2, "d", 2, "c", 2, "m", 3)),
            all,
            all.getLast().id(),
            arriving,
            Optional.empty()));
  }

  private static Matrix matrix(String numbers) {
    String[] rows = numbers.split(" / ", -1);
    double[][] cells = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      cells[i] =
          List.of(rows[i].split(" ", -1)).stream().mapToDouble(Double::parseDouble).toArray();
    }
    return Matrix.of(cells);
  }
}
