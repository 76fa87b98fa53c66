package studio.backprop.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  @ParameterizedTest
  @CsvSource({
    "Y gets it times 2/n · (Y − Ŷ)., Y gets it times 2/n~· (Y~−~Ŷ).",
    "it times −1/n · S., it times −1/n~· S.",
    "1/n · (σ(S) − Y);, 1/n~· (σ(S)~−~Y);",
    "Z = X · W: every row, Z~= X~· W: every row",
    "(2×3 times 3×4 gives 2×4), (2×3 times 3×4 gives 2×4)",
    "(one_long_name + another_long_name), (one_long_name~+ another_long_name)"
  })
  void no_line_ends_within_a_short_bracket_or_before_a_sign(String words, String together) {
    assertThat(Terms.together(words).replace('\u00a0', '~')).isEqualTo(together);
  }
}
