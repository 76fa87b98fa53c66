package studio.backprop.writing.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.backprop.writing.style.MathText;

class NameShapeTest {

  @ParameterizedTest
  @CsvSource({
    "X+c, SUM",
    "1-p, SUM",
    "x-\\epsilon, SUM",
    "\\pm 1, SUM",
    "UV^{\\top}, PRODUCT",
    "u^{\\top}v, PRODUCT",
    "\\log P, PRODUCT",
    "\\log\\sigma(X), PRODUCT",
    "X^2, SCRIPT",
    "U^{\\top}, SCRIPT",
    "s_c^{\\top}, SCRIPT",
    "W^{(1)}, ATOM",
    "z^{(3)}, ATOM",
    "b_{1}, ATOM",
    "\\hat{Y}', ATOM",
    "\\bar{v}, ATOM",
    "\\theta, ATOM",
    "\\mathit{leakyRelu}, ATOM",
    "\\mathrm{softplus}(X), ATOM",
    "f(x-\\epsilon), ATOM"
  })
  void a_label_holds_together_as_what_it_says(String tex, Binding binding) {
    assertThat(NameShape.binding(MathText.ofTex(tex))).isEqualTo(binding);
  }

  @ParameterizedTest
  @CsvSource({"U^{\\top}, U", "s_c^{\\top}, s_c", "X_1^\\top, X_1", "V^T, V"})
  void the_transpose_of_what_is_called_transposed_is_the_matrix_itself(String tex, String base) {
    assertThat(NameShape.untransposed(MathText.ofTex(tex)))
        .hasValueSatisfying(label -> assertThat(label.tex()).isEqualTo(base));
  }

  @ParameterizedTest
  @CsvSource({"UV^{\\top}", "X^2", "W", "u^{\\top}v"})
  void no_other_name_is_taken_for_a_transpose(String tex) {
    assertThat(NameShape.untransposed(MathText.ofTex(tex))).isEmpty();
  }
}
