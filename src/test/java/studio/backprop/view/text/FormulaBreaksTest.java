package studio.backprop.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormulaBreaksTest {

  @Test
  void a_formula_may_go_on_before_a_relation_a_plus_or_a_minus() {
    assertThat(FormulaBreaks.parts("J = a + b - c"))
        .containsExactly("{}J ", "{}= a ", "{}+ b ", "{}- c");
  }

  @Test
  void a_sign_before_a_number_stays_with_it() {
    assertThat(FormulaBreaks.parts("J = -\\log x")).containsExactly("{}J ", "{}= -\\log x");
    assertThat(FormulaBreaks.parts("-1")).containsExactly("{}-1");
    assertThat(FormulaBreaks.parts("a^+ b_-")).containsExactly("{}a^+ b_-");
  }

  @Test
  void what_stands_in_brackets_stays_together() {
    assertThat(FormulaBreaks.parts("\\big((Y - T)\\, W \\circ s\\big)\\, V = \\frac{a + b}{2}"))
        .containsExactly("{}\\big((Y - T)\\, W \\circ s\\big)\\, V ", "{}= \\frac{a + b}{2}");
    assertThat(FormulaBreaks.parts("\\left. a + b \\right| + c"))
        .containsExactly("{}\\left. a + b \\right| ", "{}+ c");
    assertThat(FormulaBreaks.parts("\\begin{matrix} a = b \\end{matrix}")).hasSize(1);
  }

  @Test
  void a_formula_that_is_malformed_is_broken_nowhere_wrong() {
    assertThat(FormulaBreaks.parts("a) + b")).containsExactly("{}a) ", "{}+ b");
    assertThat(FormulaBreaks.parts("(a + b")).hasSize(1);
    assertThat(FormulaBreaks.parts("")).containsExactly("{}");
  }
}
