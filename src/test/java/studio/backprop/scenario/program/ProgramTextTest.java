package studio.backprop.scenario.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.OperationNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.operation.Catalogue;
import studio.backprop.operation.OptionValue;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;
import studio.backprop.scenario.edit.Assembled;
import studio.backprop.scenario.edit.Edit;
import studio.backprop.scenario.edit.Outcome;
import studio.backprop.scenario.library.Library;

/// What is printed of a graph reads back as that graph.
class ProgramTextTest {

  static Stream<Library.Entry> library() {
    return Library.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("library")
  void a_bundled_scenario_reads_back_as_itself(Library.Entry entry) {
    Scenario scenario = entry.scenario();
    Program program = ProgramReader.read(text(scenario), Catalogue.standard());
    assertThat(program.faults()).isEmpty();

    Scenario built = Building.of(program, Optional.of(scenario), "");

    assertThat(built.nodes()).containsExactlyInAnyOrderElementsOf(scenario.nodes());
    assertThat(built.withNodes(scenario.nodes())).isEqualTo(scenario);
    assertThat(new Edit.Rebuild(built).applyTo(Assembled.of(scenario)))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done -> assertThat(done.after().scenario().lesson()).isEqualTo(scenario.lesson()));
  }

  @Test
  void a_line_is_a_leaf_or_an_operation_with_its_sign_or_by_its_name() {
    assertThat(text(Scenarios.line()))
        .isEqualTo(
            """
            n = 2
            X = input(n, 1)
            W = parameter(1, 1)
            Y = input(n, 1)
            S = X @ W
            L = mse(S, Y)
            return L
            """);
  }

  @Test
  void options_stand_by_name_words_in_quotes() {
    Scenario scenario =
        with(
            new OperationNode(
                "S", "linear", Map.of("X", "W", "W", "X"), Map.of("form", OptionValue.of("WX+b"))),
            new OperationNode(
                "Z", "scale", Map.of("X", "S"), Map.of("factor", OptionValue.of(-0.5))),
            new OperationNode("L", "sum", Map.of("X", "Z")));

    assertThat(text(scenario))
        .contains(
            "S = linear(W, X, form=\"WX+b\")\n", "Z = scale(S, factor=-0.5)\n", "L = sum(Z)\n");
  }

  @Test
  void a_formula_names_its_nodes_and_else_is_given_them() {
    Scenario scenario =
        with(
            new OperationNode(
                "L",
                "formula",
                Map.of("X", "X", "A", "W"),
                Map.of("value", OptionValue.of("sum(X @ A)"))));

    assertThat(text(scenario)).contains("L = formula(\"sum(X @ A)\", A=W)\n");
  }

  @Test
  void what_arrives_is_declared_under_a_name_that_is_free() {
    Scenario scenario =
        with(new OperationNode("G", "matmul", Map.of("A", "X", "B", "W")))
            .withOutput(Optional.of("G"), Optional.of(Matrix.filled(2, 1, 1)));

    assertThat(text(scenario)).endsWith("G2 = input(n, 1)\nreturn G, gradient=G2\n");
  }

  @Test
  void a_node_that_is_called_as_a_symbol_has_no_line() {
    assertThat(ProgramText.unwritable(Scenarios.line())).isEmpty();
    assertThat(
            ProgramText.unwritable(Scenarios.line().withDims(Scenarios.line().dims().with("W", 2))))
        .contains("W");
  }

  @Test
  void what_is_half_built_is_printed_as_far_as_it_is_wired() {
    Scenario scenario = with(new OperationNode("L", "mse", Map.of("Y", "X")));

    assertThat(text(scenario)).contains("L = mse(Y=X)\n");
  }

  /// X n×1 and W 1×1, and what is made of them.
  private static Scenario with(OperationNode... made) {
    Scenario line = Scenarios.line();
    return line.withNodes(Stream.concat(line.nodes().stream().limit(2), Stream.of(made)).toList());
  }

  private static String text(Scenario scenario) {
    return ProgramText.of(scenario, Assembler.assemble(scenario.graphSource()));
  }
}
