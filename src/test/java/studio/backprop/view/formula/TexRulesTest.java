package studio.backprop.view.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.writing.tex.MalformedFormulaException;
import studio.backprop.writing.tex.TexRules;
import studio.backprop.writing.tex.TexVocabulary;
import studio.backprop.writing.tex.TexVocabulary.Kind;

/// What is refused before the typesetter sees it, and that nothing is allowed which it cannot set.
class TexRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\begin{array}{cc}\\multicolumn{99999999}{c}{x}\\end{array}",
        "\\begin{array}{cc}\\hdotsfor{99999999}\\end{array}",
        "\\begin{alignat}{99999999}x\\end{alignat}",
        "\\scalebox{1e30}{x}",
        "\\rotatebox{1e30}{x}",
        "\\resizebox{1e30cm}{1cm}{x}",
        "\\raisebox{99999cm}{x}",
        "\\hspace{999999cm}",
        "\\vspace{999999cm}",
        "\\kern{999999cm}",
        "\\left(\\rule{1em}{999999cm}\\right)",
        "\\genfrac{(}{)}{999999cm}{}{a}{b}",
        "\\longdiv{99999999}{7}",
        "\\char{99999999}",
        "\\roman{99999999}",
        "{a \\above 9999999cm b}",
        "\\Huge x",
        "\\binom{n}{k}",
        "\\renewcommand{\\a}{\\a}\\a",
        "\\DeclareMathOperator{\\a}{\\a}\\a"
      })
  void what_is_given_a_number_or_defines_anything_is_not_allowed(String tex) {
    assertThatThrownBy(() -> TexRules.check(tex))
        .isInstanceOf(MalformedFormulaException.class)
        .hasMessageContaining("not allowed here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A comment is taken out, and what stands around it runs together.
        "\\begin{array}{c}\\multi%\ncolumn{99999999}{c}{x}\\end{array}",
        // An argument is put in for a place, and what stands before it is its backslash.
        "\\begin{array}{c}\\dfrac{\\#2{99999999}{c}{x}}{multicolumn}\\end{array}",
        "\\dfrac{#2#2#2#2}{#2#2#2#2}",
        "\\begin{matrix}\\array@@env{*{99999999}{c}}{x}\\end{matrix}",
      })
  void no_command_comes_about_that_was_not_checked(String tex) {
    assertThatThrownBy(() -> TexRules.check(tex)).hasMessageContaining("not allowed here");
  }

  @Test
  void the_columns_of_an_array_are_letters() {
    assertThatCode(() -> TexRules.check("\\begin{array}{c|rl}x\\end{array}"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> TexRules.check("\\begin{array}{*{99999999}{c}}x\\end{array}"))
        .hasMessageContaining("columns are missing");
    assertThatThrownBy(() -> TexRules.check("\\begin{array}x\\end{array}"))
        .hasMessageContaining("columns are missing");
  }

  @Test
  void a_matrix_may_have_so_many_cells_and_no_more() {
    String row = "&".repeat(30) + "\\\\";

    assertThatCode(() -> TexRules.check("\\begin{matrix}" + row.repeat(30) + "\\end{matrix}"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> TexRules.check("\\begin{matrix}" + row.repeat(40) + "\\end{matrix}"))
        .hasMessageContaining("cells");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{%s}",
        "\\left(%s\\right)",
        "\\begin{matrix}%s\\end{matrix}",
        "\\overline{%s}",
        "\\textstyle %s",
        "\\frac{1}{%s}"
      })
  void everything_that_nests_is_counted(String level) {
    assertThatCode(() -> TexRules.check(nested(level, 16))).doesNotThrowAnyException();
    assertThatThrownBy(() -> TexRules.check(nested(level, 17))).hasMessageContaining("too deeply");
  }

  @Test
  void what_the_typesetter_sets_twice_counts_twice() {
    assertThatCode(() -> TexRules.check(nested("\\hat{%s}^a", 8))).doesNotThrowAnyException();
    assertThatThrownBy(() -> TexRules.check(nested("\\hat{%s}^a", 9)))
        .hasMessageContaining("too deeply");
  }

  private static String nested(String level, int times) {
    String tex = "y";
    for (int k = 0; k < times; k++) {
      tex = level.formatted(tex);
    }
    return tex;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\hat\\hat x",
        "\\frac 1\\sqrt 2",
        "\\frac{a}\\frac{b}{c}",
        "\\sqrt\\left(x\\right)",
        "\\sqrt[\\sqrt[2]{x}]{x}",
        "x^\\left(y\\right)",
        "x_\\begin{matrix}y\\end{matrix}",
        "x\\limits^a",
        "\\sum_a\\limits^b",
        "\\hat",
        "\\frac{a}",
        "\\textcolor{#ff0000}{x}",
        "\\left\\frac{a}{b}x\\right)",
        "\\left(x",
        "\\left(x}",
        "{x\\right)",
        "\\begin{matrix}x\\end{pmatrix}",
        "\\begin matrix",
        "x\\"
      })
  void what_does_not_close_or_nests_without_braces_is_malformed(String tex) {
    assertThatThrownBy(() -> TexRules.check(tex)).isInstanceOf(MalformedFormulaException.class);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void every_command_that_is_allowed_can_be_set(Kind kind) {
    for (String command : TexVocabulary.commands(kind)) {
      String tex = example(kind, "\\" + command);
      assertThatCode(() -> FormulaTypesetter.typeset(tex)).as(tex).doesNotThrowAnyException();
    }
    assertThat(TexVocabulary.commands(kind)).isNotEmpty();
  }

  private static String example(Kind kind, String command) {
    return switch (kind) {
      case SIGN -> "\\begin{matrix}\\sum" + command + "\\end{matrix}";
      case OPERATOR -> command + "_{i}^{n} x^" + command;
      case LIMITS -> "\\sum " + command + "_{i}^n x";
      case UNARY, DOUBLED -> command + "{x} + " + command + " y x^" + command + "{y}";
      case BINARY -> command + "{x}{y} + " + command + " 1\\alpha";
      case OPTION -> command + "{x}" + command + "[3]{x}";
      case SWITCH -> "x {" + command + " x} x";
      case LARGE -> command + "(x" + command + "\\}";
      case COLOUR -> command + "{forward}{x}";
      case LEFT -> command + "(x\\right.";
      case RIGHT -> "\\left\\langle x" + command + "]";
      case BEGIN -> command + "{cases}a & b \\\\ c & d\\end{cases}";
      case END -> "\\begin{array}{l r}a & b \\\\ c & d" + command + "{array}";
      case ROW -> "x" + command + "y";
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "array}{cc",
        "matrix",
        "smallmatrix",
        "pmatrix",
        "bmatrix",
        "Bmatrix",
        "vmatrix",
        "Vmatrix",
        "cases",
        "align",
        "aligned",
        "gather",
        "gathered",
        "split"
      })
  void every_environment_that_is_allowed_can_be_set(String name) {
    String tex =
        "\\begin{%s}a & b\\\\ c & d\\end{%s}".formatted(name, name.replaceFirst("}.*", ""));
    String rows = name.startsWith("gather") ? tex.replace("&", "+") : tex;

    assertThatCode(() -> FormulaTypesetter.typeset(rows)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lbrace", "lfloor", "lceil", "langle", "lVert", "vert", "Uparrow", "|"})
  void brackets_may_be_signs(String bracket) {
    String tex = "\\left\\" + bracket + " x \\right\\" + bracket;

    assertThatCode(() -> FormulaTypesetter.typeset(tex)).doesNotThrowAnyException();
  }
}
