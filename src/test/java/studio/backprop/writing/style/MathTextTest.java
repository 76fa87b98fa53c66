package studio.backprop.writing.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.writing.tex.TexRules;

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

  @ParameterizedTest
  @ValueSource(strings = {"\\rule{9999999cx}{1 cm}", "\\nosuchcommand_%#^~$&", "a{b", "}{"})
  void what_is_not_allowed_stands_there_as_it_was_written(String tex) {
    MathText written = MathText.written(tex);

    assertThat(written.plain()).isEqualTo(tex);
    TexRules.check("\\frac{\\partial L}{\\partial " + written.tex() + "}");
  }

  @Test
  void of_what_is_not_allowed_and_long_the_beginning_stands_there() {
    assertThat(MathText.written("{" + "x".repeat(5_000)).plain()).hasSize(201).endsWith("…");
  }
}
