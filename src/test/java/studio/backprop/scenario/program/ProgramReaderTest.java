package studio.backprop.scenario.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.graph.Assembler;
import studio.backprop.language.Language;
import studio.backprop.operation.Catalogue;
import studio.backprop.scenario.Scenario;
import studio.backprop.telling.FaultPhrases;

/// A line becomes the nodes that it stands for, or is refused with its place.
class ProgramReaderTest {
  private static final String LEAVES =
      """
      n = 3
      d = 2
      X = input(n, d)
      V = input(n, d)
      W = parameter(d, 4)
      b = parameter(1, 4)
      r = parameter(1, d)
      k = parameter(n, 1)
      """;

  @ParameterizedTest
  @CsvSource({"X+,900", "-,1900", "tanh(X) *,200"})
  void however_many_signs_stand_one_after_the_other_they_do_not_nest(String sign, int times) {
    Scenario scenario = built("L = " + sign.repeat(times) + " X");

    assertThat(scenario.nodes()).hasSizeGreaterThan(times);
  }

  @Test
  void a_symbol_begins_with_a_letter_as_a_document_wants_it() {
    assertThat(
            ProgramReader.read("_n = 2\nX = input(1, 1)\nreturn X\n", Catalogue.standard())
                .faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.place().line()).isEqualTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X @ W + b | L = X @ W + b",
        "b + X @ W | L_1 = X @ W; L = L_1 + b",
        "X @ W + X @ W | L_1 = X @ W; L_2 = X @ W; L = L_1 + L_2",
        "X + r | L = X + r",
        "r + X | L = X + r",
        "r - X | L = formula(\"r - X\")",
        "k + r | L = formula(\"k + r\")",
        "X * V - r | L_1 = X * V; L = L_1 - r",
        "-X | L = scale(X, factor=-1)",
        "2 * 3 * X | L = scale(X, factor=6)",
        "X * 0.5 | L = scale(X, factor=0.5)",
        "X / 2 | L = formula(\"X / 2\")",
        "X / rows(V) | L = formula(\"X / rows(V)\")",
        "1 + X | L = formula(\"1 + X\")",
        "X ** 2 | L = square(X)",
        "X ** 3 | L = formula(\"X ** 3\")",
        "X.T @ X | L_1 = transpose(X); L = L_1 @ X",
        "X | L = identity(X)",
        "2 ** 3 | L = formula(\"2 ** 3\")",
        "abs(X) | L = formula(\"abs(X)\")",
        "tanh(X) + abs(-X) | L_1 = tanh(X); L_2 = scale(X, factor=-1); L_3 = formula(\"abs(L_2)\");"
            + " L = L_1 + L_3",
        "sum(X, axis=1) | L = sum(X, axis=1)",
        "mean(X, 0) | L = mean(X, axis=0)",
        "reshape(X, 2, n) | L = reshape(X, rows=2, columns=n)",
        "leaky_relu(X, slope=0.1) | L = leaky_relu(X, slope=0.1)",
        "mse(X, Y=V, reduction=sum) | L = mse(X, V, reduction=\"sum\")",
        "mse(tanh(X), V) | L_1 = tanh(X); L = mse(L_1, V)",
        "concat(X, V, X, axis=0) | L = concat(X, V, X, axis=0)",
        "formula(\"tanh(A) * X\", A=V) | L = formula(\"tanh(A) * X\", A=V)",
        "linear(W=W, X=X) | L = linear(X, W)",
      })
  void a_line_becomes_an_operation_a_sign(String right, String printed) {
    Scenario scenario = built("L = " + right);

    assertThat(program(scenario)).contains("\n" + printed.replace("; ", "\n") + "\nreturn L");
  }

  @Test
  void the_nodes_inside_a_line_are_called_by_names_that_no_line_has() {
    Scenario scenario = built("L_1 = X @ W", "L = tanh(X) * X - X");

    assertThat(program(scenario))
        .contains("L_1 = X @ W\nL_2 = tanh(X)\nL_3 = L_2 * X\nL = L_3 - X\n");
  }

  @Test
  void what_is_returned_may_have_a_gradient_that_arrives() {
    Program program = read("L = X @ W", "G = input(n, 4)", "return L, gradient=G");

    assertThat(program.faults()).isEmpty();
    Scenario scenario = Building.of(program, Optional.empty(), "");
    assertThat(scenario.outputGradient().orElseThrow().columns()).isEqualTo(4);
    assertThat(scenario.nodes()).noneMatch(node -> node.id().equals("G"));
  }

  @Test
  void comments_and_empty_lines_say_nothing() {
    assertThat(read("# L = 3 +", "", "L = sum(X) # all of it", "return L").faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L = X @ | 9, column 8: the expression ends here; write a name, a number, a function or (",
        "L X | 9, column 3: X stands here; write =",
        "L = Z | 9, column 5: there is no Z; there are X, V, W, b, r, k",
        "L = foo(X) | 9, column 5: there is no function foo; there are",
        "X = X | 9, column 1: X has been given in line 3; take another name",
        "n = tanh(X) | 9, column 1: n is a size; give the node another name",
        "m = 5000 | 9, column 5: a size is a whole number from 1 to 4096; write such a number for"
            + " m",
        "_a = X | 9, column 1: _a is no name for a node; take a letter",
        "L = input(n) | 9, column 5: input(rows, columns) needs columns; write it in the brackets",
        "L = input(n, q) | 9, column 14: \"q\" uses the symbol q, which dims does not have",
        "L = tanh(X, V) | 9, column 13: tanh(X) takes one thing, and 2 are given; take the rest"
            + " out",
        "L = tanh(X, slope=1) | 9, column 13: tanh(X) takes no slope; take it out",
        "L = mse(X, V, reduction=X @ V) | 9, column 27: X @ V is neither a number nor a text",
        "L = mse(X, X=X) | 9, column 12: mse(P, Y, reduction) takes no X; take it out",
        "L = mse(X, P=X) | 9, column 12: mse(P, Y, reduction) is given P twice; take one out",
        "L = X + \"X\" | 9, column 9: \"X\" stands here; write a name, a number, a function or (",
      })
  void a_line_that_is_none_is_told_with_its_place(String line, String told) {
    assertThat(sentences(read(line, "return X"))).singleElement().asString().contains(told);
  }

  @Test
  void every_wrong_line_is_told_of() {
    assertThat(sentences(read("A = X +", "B = tanh(X)", "C = Q", "return B"))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L = sum(X) | nothing is returned; write return and the name of a node, last",
        "return X; return X | line 9 returns already; take one of the two out",
        "return Q | there is no Q",
        "return X, gradient=W | what arrives from above is an input that is used nowhere else, and"
            + " W is none",
        "A = tanh(V); return X, gradient=V | and V is none",
        "return X, slope=V | slope stands here; write gradient=",
      })
  void a_program_returns_one_node(String lines, String told) {
    assertThat(sentences(read(lines.split("; ")))).singleElement().asString().contains(told);
  }

  private static Program read(String... lines) {
    return ProgramReader.read(LEAVES + String.join("\n", lines), Catalogue.standard());
  }

  private static List<String> sentences(Program program) {
    return program.faults().stream().map(new FaultPhrases(Language.ENGLISH)::line).toList();
  }

  private static Scenario built(String... lines) {
    Program program = read(String.join("\n", lines) + "\nreturn L");
    assertThat(sentences(program)).isEmpty();
    return Building.of(program, Optional.empty(), "");
  }

  private static String program(Scenario scenario) {
    return ProgramText.of(scenario, Assembler.assemble(scenario.graphSource()));
  }
}
