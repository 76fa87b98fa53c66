package studio.backprop.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormulaBreaksTest {

  @Test
  void a_formula_may_go_on_before_a_relation_a_plus_or_a_minus() {
    assertThat(FormulaBreaks.parts("J = a + b - c"))
        .containsExactly("J ", "\\mathord{}= a ", "\\mathord{}+ b ", "\\mathord{}- c");
  }

  @Test
  void a_sign_before_a_number_stays_with_it() {
    assertThat(FormulaBreaks.parts("J = -\\log x")).containsExactly("J ", "\\mathord{}= -\\log x");
    assertThat(FormulaBreaks.parts("-1")).containsExactly("-1");
    assertThat(FormulaBreaks.parts("a^+ b_-")).containsExactly("a^+ b_-");
  }

  @Test
  void a_part_that_is_too_wide_may_go_on_before_a_sign_of_a_product() {
    assertThat(FormulaBreaks.parts("A \\odot B + C"))
        .containsExactly("A \\odot B ", "\\mathord{}+ C");
    assertThat(FormulaBreaks.factors("A \\odot B \\cdot C"))
        .containsExactly("A ", "\\mathord{}\\odot B ", "\\mathord{}\\cdot C");
  }

  @Test
  void brackets_that_are_too_wide_by_themselves_are_taken_apart() {
    assertThat(FormulaBreaks.inside("2 \\left(-a + b\\right)^2", 1))
        .containsExactly("2 \\left(-a \\right.", "\\left.\\mathord{}+ b\\right)^2");
    assertThat(FormulaBreaks.inside("\\frac{a + b}{c}", 1)).hasSize(1);
    assertThat(FormulaBreaks.inside("f \\left(a, b_{1,2}\\right)", 1))
        .containsExactly("f \\left(a, \\right.", "\\left.\\mathord{}b_{1,2}\\right)");
  }

  @Test
  void so_are_brackets_within_them() {
    String part = "\\cdot \\left(a \\odot \\left(b + c\\right)\\right)";
    assertThat(FormulaBreaks.inside(part, 1))
        .containsExactly(
            "\\cdot \\left(a \\right.", "\\left.\\mathord{}\\odot \\left(b + c\\right)\\right)");
    assertThat(FormulaBreaks.inside(part, 2))
        .containsExactly(
            "\\cdot \\left(a \\odot \\left(b \\right.\\right.",
            "\\left.\\left.\\mathord{}+ c\\right)\\right)");
    assertThat(FormulaBreaks.inside("\\left(\\frac{\\left(a + b\\right)}{c}\\right)", 2))
        .hasSize(1);
  }

  @Test
  void the_shape_of_brackets_that_are_taken_apart_stands_under_the_last_part() {
    String part = "\\cdot {\\underset{n\\times c_{1}}{\\left(a + {\\underset{n}{b}}\\right)}} ";
    assertThat(FormulaBreaks.inside(part, 1))
        .containsExactly(
            "\\cdot \\left(a \\right.",
            "{\\underset{n\\times c_{1}}{\\left.\\mathord{}+ {\\underset{n}{b}}\\right)}} ");
    assertThat(FormulaBreaks.inside("\\cdot {\\underset{n}{b}} ", 1))
        .containsExactly("\\cdot {\\underset{n}{b}} ");
  }

  @Test
  void what_is_marked_is_broken_like_what_is_around_it() {
    assertThat(FormulaBreaks.parts("J = \\textcolor{highlight}{a - \\left(b + c\\right)} + d"))
        .containsExactly(
            "J ",
            "\\mathord{}= \\textcolor{highlight}{a }",
            "\\textcolor{highlight}{\\mathord{}- \\left(b + c\\right)} ",
            "\\mathord{}+ d");
  }

  @Test
  void what_stands_in_brackets_stays_together() {
    assertThat(FormulaBreaks.parts("\\big((Y - T)\\, W \\circ s\\big)\\, V = \\frac{a + b}{2}"))
        .containsExactly(
            "\\big((Y - T)\\, W \\circ s\\big)\\, V ", "\\mathord{}= \\frac{a + b}{2}");
    assertThat(FormulaBreaks.parts("\\left. a + b \\right| + c"))
        .containsExactly("\\left. a + b \\right| ", "\\mathord{}+ c");
    assertThat(FormulaBreaks.parts("\\begin{matrix} a = b \\end{matrix}")).hasSize(1);
  }

  @Test
  void a_formula_that_is_malformed_is_broken_nowhere_wrong() {
    assertThat(FormulaBreaks.parts("a) + b")).containsExactly("a) ", "\\mathord{}+ b");
    assertThat(FormulaBreaks.parts("(a + b")).hasSize(1);
    assertThat(FormulaBreaks.parts("")).containsExactly("");
  }
}
