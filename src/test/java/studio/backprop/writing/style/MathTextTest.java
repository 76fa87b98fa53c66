package studio.backprop.writing.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathTextTest {
  @ParameterizedTest
  @CsvSource({"W1,W₁", "b_2,b₂", "layer10,layer₁₀", "X,X", "loss,loss", "dW_1b,dW_1b"})
  void of_an_id_sets_the_digits_at_its_end_low(String id, String plain) {
    assertThat(MathText.ofId(id).plain()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"W1", "b_2", "layer10", "X", "loss"})
  void of_an_id_reads_as_its_tex_does(String id) {
    MathText label = MathText.ofId(id);

    assertThat(MathText.ofTex(label.tex())).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"1-p,1−p", "x_2-x_1,x₂−x₁", "-x,−x", "e^{-x},e⁻ˣ"})
  void a_minus_is_no_hyphen(String tex, String plain) {
    assertThat(MathText.ofTex(tex)).isEqualTo(new MathText(tex, plain));
  }
}
