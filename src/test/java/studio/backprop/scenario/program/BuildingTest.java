package studio.backprop.scenario.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import studio.backprop.graph.Assembler;
import studio.backprop.graph.DataCheck;
import studio.backprop.graph.LeafNode;
import studio.backprop.matrix.Matrix;
import studio.backprop.notation.Fault;
import studio.backprop.notation.SourcePosition;
import studio.backprop.operation.Catalogue;
import studio.backprop.samples.Scenarios;
import studio.backprop.scenario.Scenario;

/// Numbers and words of a document that is made of a program.
class BuildingTest {

  @Test
  void numbers_are_drawn_by_what_they_are_used_for() {
    Scenario scenario =
        built(
            """
            I = input(5, 2)
            T = parameter(3, 4)
            E = embedding(I, T)
            M = input(5, 8)
            D = dropout(E, M)
            P = input(5, 8)
            LP = log(P)
            L = cross_entropy(P, D)
            Q = parameter(5, 3)
            A = input(5, 5)
            R = attention(Q, Q, Q, A)
            C = input(4, 3)
            O = parameter(4, 3)
            J = softmax_cross_entropy(O, C)
            return L
            """);

    assertThat(DataCheck.problems(Assembler.whole(scenario.graphSource()))).isEmpty();
    assertThat(leaf(scenario, "I").toArray()).containsOnly(0, 1, 2).contains(1);
    assertThat(leaf(scenario, "C").sumOfColumns().toArray()).containsOnly(1);
    assertThat(leaf(scenario, "C").toArray()).containsOnly(0, 1);
    assertThat(leaf(scenario, "M").toArray()).containsOnly(0, 1);
    assertThat(DoubleStream.of(leaf(scenario, "P").toArray())).allMatch(number -> number > 0);
    assertThat(DoubleStream.of(leaf(scenario, "Q").toArray())).anyMatch(number -> number < 0);
  }

  @Test
  void the_same_program_draws_the_same_numbers() {
    String program = "X = input(2, 3)\nL = sum(X)\nreturn L";

    assertThat(built(program)).isEqualTo(built(program));
  }

  @Test
  void what_is_still_there_of_an_older_document_is_kept() {
    Scenario older = Scenarios.line();
    Program program =
        ProgramReader.read(
            """
            n = 2
            X = input(n, 1)
            W = parameter(1, 3)
            S = tanh(X)
            L = sum(S)
            return L
            """,
            Catalogue.standard());

    Scenario scenario = Building.of(program, Optional.of(older), "other");

    assertThat(scenario.title()).isEqualTo(older.title());
    assertThat(scenario.batch()).contains("n");
    assertThat(leaf(scenario, "X")).isEqualTo(leaf(older, "X"));
    assertThat(leaf(scenario, "W").columns()).isEqualTo(3);
  }

  @Test
  void a_batch_that_is_gone_is_forgotten() {
    Program program =
        ProgramReader.read("X = input(2, 1)\nL = sum(X)\nreturn L", Catalogue.standard());

    assertThat(Building.of(program, Optional.of(Scenarios.line()), "").batch()).isEmpty();
  }

  @Test
  void what_stands_under_a_logarithm_is_looked_for_once_a_node_not_once_a_port() {
    String many = "X, ".repeat(9_999);

    // Looked for once a port, it would go on until the build's own limit ends it.
    Scenario scenario =
        built("X = parameter(2, 2)\nL = l2_penalty(" + many + "lambda=0.1)\nreturn L");

    assertThat(scenario.nodes()).hasSize(2);
  }

  @Test
  void more_inputs_than_a_file_may_hold_are_refused_at_their_line() {
    String many = "X, ".repeat(50_000);
    Program program =
        ProgramReader.read(
            "X = parameter(2, 2)\nL = l2_penalty(" + many + "lambda=0.1)\nreturn X",
            Catalogue.standard());

    assertThat(program.faults())
        .containsExactly(new Fault(new SourcePosition(2, 5), new Fault.TooManyInputs(10_000)));
  }

  private static Scenario built(String text) {
    Program program = ProgramReader.read(text, Catalogue.standard());
    assertThat(program.faults()).isEmpty();
    return Building.of(program, Optional.empty(), "title");
  }

  private static Matrix leaf(Scenario scenario, String id) {
    return scenario.nodes().stream()
        .filter(node -> node.id().equals(id))
        .map(node -> ((LeafNode) node).value())
        .findFirst()
        .orElseThrow();
  }
}
