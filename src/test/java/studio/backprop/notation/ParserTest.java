package studio.backprop.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.backprop.notation.Fault.Wanted.CLOSE;
import static studio.backprop.notation.Fault.Wanted.COMMA;
import static studio.backprop.notation.Fault.Wanted.END;
import static studio.backprop.notation.Fault.Wanted.NODE;
import static studio.backprop.notation.Fault.Wanted.OPERAND;
import static studio.backprop.notation.Fault.Wanted.SIGN;
import static studio.backprop.notation.Fault.Wanted.WHOLE_NUMBER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A + B - C | ((A+B)-C)",
        "A - B @ C | (A-(B@C))",
        "A @ B * C / D | (((A@B)*C)/D)",
        "A - (B + C) | (A-(B+C))",
        "-A @ B | ((-A)@B)",
        "A * -B | (A*(-B))",
        "--A | (-(-A))",
        "-A ** 2 | (-(A^2))",
        "A.T ** 3 | ((A')^3)",
        "A @ B.T | (A@(B'))",
        "(A @ B).T | ((A@B)')",
        "A.T.T | ((A')')",
        "A ** 2 ** 3 | (A^8)",
        "A ** 2.T | (A^2)",
        "2 * A | (2.0*A)",
        "tanh(X @ W + b) * sigmoid(X @ V) | (tanh[((X@W)+b)]*sigmoid[(X@V)])",
        "sum(X, axis=1) | sum[X,axis=1.0]",
        "reshape(X, n, c*d) | reshape[X,n,(c*d)]",
        "f() | f[]",
        "f (X) | f[X]",
      })
  void signs_bind_as_tightly_as_in_numpy(String text, String bracketed) {
    assertThat(Bracketed.of(text)).isEqualTo(bracketed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A · B | A @ B",
        "A ⊙ B | A * B",
        "A − B | A - B",
        "−A | -A",
        "A² | A ** 2",
        "Aᵀ | A.T",
        "Aᵀ² | A.T ** 2",
        "-Aᵀ | -A.T",
        "(A)ᵀ**2 | A.T ** 2",
        "A+B*C | A + B * C",
        "A.T@B | A.T @ B",
        "2.T | 2 .T",
        ".5 | 0.5",
        "5. | 5",
        "1E-3 | 0.001",
        "1e3 | 1000",
      })
  void what_is_written_otherwise_is_the_same(String text, String same) {
    assertThat(Bracketed.of(text)).isEqualTo(Bracketed.of(same));
  }

  @Test
  void an_expression_may_stand_on_several_lines() {
    assertThat(Bracketed.of("A\n + B\r\n\t+ C")).isEqualTo("((A+B)+C)");
  }

  @Test
  void what_else_stands_in_a_text_is_named_with_its_place_and_what_would_fit() {
    expect("", 1, "", OPERAND);
    expect("A B", 3, "B", SIGN, END);
    expect("A +", 4, "", OPERAND);
    expect("A + * B", 5, "*", OPERAND);
    expect("A)", 2, ")", SIGN, END);
    expect("(A", 3, "", SIGN, CLOSE);
    expect("f(A", 4, "", SIGN, COMMA, CLOSE);
    expect("f(A B)", 5, "B", SIGN, COMMA, CLOSE);
    expect("f(A,)", 5, ")", OPERAND);
    expect("A = B", 3, "=", SIGN, END);
    expect("A # more", 3, "#", SIGN, END);
    expect("A ** B", 6, "B", WHOLE_NUMBER);
    expect("A ** -1", 6, "-", WHOLE_NUMBER);
    expect("A ** 0.5", 6, "0.5", WHOLE_NUMBER);
    expect("A.shape", 2, ".", SIGN, END);
    expect("+A", 1, "+", OPERAND);
    expect("A[0]", 2, "[", SIGN, END);
    expect("1e", 2, "e", SIGN, END);
    expect("grad(A + B)", 8, "+", SIGN, COMMA, CLOSE);
    expect("grad(2)", 6, "2", NODE);
    expect("A + 𝜎", 5, "𝜎", OPERAND);
  }

  private static void expect(String text, int column, String found, Fault.Wanted... wanted) {
    assertThat(fault(text))
        .as(text)
        .isEqualTo(
            new Fault(new SourcePosition(1, column), new Fault.Unexpected(found, List.of(wanted))));
  }

  private static Fault fault(String text) {
    return switch (Parser.parse(text)) {
      case Reading.Whole<Syntax>(Syntax syntax) ->
          throw new AssertionError(text + " is read as " + syntax);
      case Reading.Faulty<Syntax>(Fault fault) -> fault;
    };
  }

  @Test
  void the_line_counts_and_the_column_starts_anew_in_it() {
    assertThat(fault("A +\nB +\r\n  )").place()).isEqualTo(new SourcePosition(3, 3));
    assertThat(fault("A +\r)").place()).isEqualTo(new SourcePosition(2, 1));
  }

  @Test
  void brackets_nest_sixty_four_times_and_no_more() {
    assertThat(Bracketed.of("(".repeat(64) + "A" + ")".repeat(64))).isEqualTo("A");
    assertThat(Bracketed.of("f(".repeat(64) + "A" + ")".repeat(64))).endsWith("A" + "]".repeat(64));
    assertThat(fault("(".repeat(65) + "A" + ")".repeat(65)))
        .isEqualTo(new Fault(new SourcePosition(1, 65), new Fault.TooDeep(64)));
  }

  @Test
  void brackets_beside_each_other_do_not_nest() {
    assertThat(Bracketed.of("(A)" + " + (A)".repeat(100))).contains("A+A");
  }

  @Test
  void a_text_has_two_thousand_characters_and_no_more() {
    assertThat(Bracketed.of("A".repeat(2000))).hasSize(2000);
    assertThat(fault("A" + " ".repeat(1999) + "+"))
        .isEqualTo(new Fault(new SourcePosition(1, 2001), new Fault.TooLong(2000)));
  }

  @Test
  void a_number_that_is_not_finite_is_refused() {
    assertThat(fault("A * 1e999"))
        .isEqualTo(new Fault(new SourcePosition(1, 5), new Fault.NumberTooLarge("1e999")));
    assertThat(fault("A ** 1e20"))
        .isEqualTo(new Fault(new SourcePosition(1, 6), new Fault.NumberTooLarge("1e20")));
  }

  @Test
  void the_names_of_a_formula_are_its_matrices_in_order_of_appearance() {
    assertThat(names("tanh(X @ W + b) * sigmoid(X @ V)")).containsExactly("X", "W", "b", "V");
    assertThat(names("reshape(A, n, c*d) + sum(B, axis=1)")).containsExactly("A", "B");
    assertThat(names("reshape(columns=c, rows=n, X=A)")).containsExactly("A");
    assertThat(names("grad(S) + X")).containsExactly("X");
    assertThat(names("nonsense(A, k=B)")).containsExactly("A", "B");
  }

  private static Set<String> names(String text) {
    return switch (Parser.parse(text)) {
      case Reading.Whole<Syntax>(Syntax syntax) -> Syntax.names(syntax);
      case Reading.Faulty<Syntax>(Fault fault) -> throw new AssertionError(fault.toString());
    };
  }

  @Test
  void inside_a_node_stands_a_matrix_with_a_name() {
    assertThat(Bracketed.of("inner(E.Z).T @ grad(E)")).isEqualTo("((inner[E.Z]')@grad[E])");
    assertThat(Bracketed.of("inner(E.T)")).isEqualTo("inner[E.T]");
  }

  @Test
  void the_caret_stands_in_a_token_or_right_behind_it() {
    assertThat(Lexer.under("tanh(X1)", 2)).map(Token::text).contains("tanh");
    assertThat(Lexer.under("tanh(X1)", 4)).map(Token::text).contains("tanh");
    assertThat(Lexer.under("tanh(X1)", 5)).map(Token::text).contains("X1");
    assertThat(Lexer.under("A + B", 3)).map(Token::text).contains("+");
    assertThat(Lexer.under("A  + B", 2)).isEmpty();
    assertThat(Lexer.under("", 0)).isEmpty();
  }
}
