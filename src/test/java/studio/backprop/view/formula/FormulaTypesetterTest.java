package studio.backprop.view.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.view.formula.FormulaOutline.Run;
import studio.backprop.writing.tex.MalformedFormulaException;

class FormulaTypesetterTest {

  @Test
  void the_same_tex_gives_the_same_outline() {
    String tex = "\\frac{\\partial L}{\\partial W^{(1)}} = X^{\\top}G";

    assertThat(FormulaTypesetter.typeset(tex)).isEqualTo(FormulaTypesetter.typeset(tex));
  }

  @Test
  void a_fraction_stands_above_and_hangs_below_the_baseline() {
    FormulaOutline letter = FormulaTypesetter.typeset("x");
    FormulaOutline fraction = FormulaTypesetter.typeset("\\frac{x}{y}");

    assertThat(letter.descent()).isZero();
    assertThat(fraction.ascent()).isGreaterThan(2 * letter.ascent());
    assertThat(fraction.descent()).isPositive();
  }

  @Test
  void a_lower_case_x_has_the_height_that_computer_modern_gives_it() {
    assertThat(FormulaTypesetter.typeset("x").ascent()).isBetween(425.0, 436.0);
  }

  @Test
  void a_superscript_is_followed_by_half_a_point_and_not_by_half_an_em() {
    double after = FormulaTypesetter.typeset("x^2 y").width();
    double alone = FormulaTypesetter.typeset("x^2").width();

    assertThat(after - alone).isBetween(450.0, 550.0);
    assertThat(alone).isLessThan(1_100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wide=x", "wide+x", "x=wide", "(wide)"})
  void a_shape_under_a_name_changes_no_space_beside_it(String plain) {
    String shaped = plain.replace("wide", "{\\underset{n}{wide}}");

    assertThat(FormulaTypesetter.typeset(shaped).width())
        .isCloseTo(FormulaTypesetter.typeset(plain).width(), within(1.0));
  }

  @Test
  void words_of_chinese_have_letters_of_their_own() {
    FormulaOutline one = FormulaTypesetter.typeset("\\text{梯}");
    FormulaOutline other = FormulaTypesetter.typeset("\\text{度}");
    FormulaOutline both = FormulaTypesetter.typeset("\\text{梯度}");

    // What a font lacks is the same box for each.
    assertThat(one.runs()).isNotEqualTo(other.runs());
    assertThat(both.width()).isGreaterThan(1.5 * one.width());
  }

  @Test
  void every_ink_is_a_run_of_its_own() {
    FormulaOutline outline =
        FormulaTypesetter.typeset(
            "\\textcolor{backward}{\\delta} = \\textcolor{forward}{x}\\textcolor{backward}{y}");

    assertThat(outline.runs()).extracting(Run::ink).containsExactly("backward", "", "forward");
  }

  @Test
  void an_ink_changes_no_outline() {
    FormulaOutline plain = FormulaTypesetter.typeset("a_{ij}");
    FormulaOutline inked = FormulaTypesetter.typeset("\\textcolor{forward}{a_{ij}}");

    assertThat(inked.runs())
        .extracting(Run::path)
        .isEqualTo(plain.runs().stream().map(Run::path).toList());
    assertThat(inked.width()).isEqualTo(plain.width());
  }

  @Test
  void latex_for_other_programs_names_no_inks() {
    assertThat(Inks.withoutInks("\\textcolor{forward}{x}+\\frac{a}{b}"))
        .isEqualTo("{x}+\\frac{a}{b}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\sum_{i=1}^{n} \\hat{y}_i",
        "\\underset{n\\times d}{\\mathbf{X}}",
        "\\sigma'(s)\\odot g",
        "\\begin{bmatrix}1 & 0\\\\ 0 & 1\\end{bmatrix}^{-1}",
        "\\left\\lVert x\\right\\rVert_2 + \\sqrt{v}",
        "\\left\\{x \\right\\}",
        "\\boxed{\\text{row } i}",
        "∂L/∂W = Xᵀ · δ, σ, Σ"
      })
  void textbook_notation_can_be_set(String tex) {
    assertThat(FormulaTypesetter.typeset(tex).runs()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\nosuchcommand{x}", "\\frac{a", "a}b", "\\left( x", "&", "\\begin{x}"})
  void malformed_tex_is_refused_with_one_kind_of_exception(String tex) {
    assertThatThrownBy(() -> FormulaTypesetter.typeset(tex))
        .isInstanceOf(MalformedFormulaException.class)
        .hasMessageContaining(tex);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\includegraphics{/etc/passwd}",
        "\\newcommand{\\a}{\\a}\\a",
        "\\definecolor{x}{rgb}{0,0,0}",
        "\\jlmDynamic{x}{y}"
      })
  void a_formula_can_neither_read_files_nor_change_other_formulas(String tex) {
    assertThatThrownBy(() -> FormulaTypesetter.typeset(tex))
        .isInstanceOf(MalformedFormulaException.class)
        .hasMessageContaining("not allowed");
  }

  @Test
  void a_formula_nested_too_deeply_or_too_long_is_malformed() {
    String deep = "{".repeat(1_000) + "x" + "}".repeat(1_000);
    String endless = "x".repeat(5_000);

    assertThatThrownBy(() -> FormulaTypesetter.typeset(deep)).hasMessageContaining("too deeply");
    assertThatThrownBy(() -> FormulaTypesetter.typeset(endless)).hasMessageContaining("longer");
  }
}
