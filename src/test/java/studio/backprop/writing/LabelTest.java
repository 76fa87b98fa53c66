package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A node's name as plain text.
class LabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "W^{(1)}|W⁽¹⁾",
        "\\hat{Y}|Ŷ",
        "b_1|b₁",
        "X^{new}|Xⁿᵉʷ",
        "U^{\\top}|Uᵀ",
        "s_c^{\\top}|s_cᵀ",
        "\\log\\sigma(X)|logσ(X)",
        "\\mathrm{relu}(X)|relu(X)",
        "\\pm 1|±1",
        "f(x+\\epsilon)|f(x+ε)"
      })
  void tex_is_told_in_signs(String tex, String plain) {
    assertThat(Label.ofTex(tex).plain()).isEqualTo(plain);
  }
}
