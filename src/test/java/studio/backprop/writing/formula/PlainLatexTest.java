package studio.backprop.writing.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLatexTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{S}_{i,j}^{2} =\\: \\left(x\\right)^{\\top}",
        "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
        "\\sum_{k} {X^{(1)}}_{i,k}",
        "\\hat{Y}'^{\\top}"
      })
  void what_amsmath_sets_is_no_problem(String tex) {
    assertThat(PlainLatex.problem(tex)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X^{\\top}^{\\top}",
        "X_a_b",
        "σ",
        "\\textcolor{red}{x}",
        "\\left(x",
        "{x",
        "x}",
        "{\\left(x}\\right)",
        "\\begin{array}{c}x\\end{array}",
        "\\begin{pmatrix} x"
      })
  void what_would_stop_a_document_is_one(String tex) {
    assertThat(PlainLatex.problem(tex)).isPresent();
  }
}
