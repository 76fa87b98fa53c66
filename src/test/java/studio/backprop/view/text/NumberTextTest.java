package studio.backprop.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "0.375, 0.38",
    "-0.4, −0.40",
    "12.345, 12.35",
    "99.99, 99.99",
    "-99.996, −100.0",
    "123.456, 123.5",
    "-12345.6, −12346",
    "1234567, 1e6",
    "0.0049, 5e−3",
    "-2.4e-7, −2e−7",
    "1e300, 1e300",
    "NaN, NaN",
    "Infinity, +∞",
    "-Infinity, −∞"
  })
  void numbers_are_short_and_never_hide_that_they_are_not_zero(double value, String text) {
    assertThat(NumberText.brief(value)).isEqualTo(text);
  }

  @Test
  void the_exact_form_reads_back_the_same() {
    assertThat(NumberText.exact(-0.1234567890123)).isEqualTo("−0.1234567890123");
    assertThat(NumberText.typed(-3)).isEqualTo("-3");
    assertThat(NumberText.typed(0.1 + 0.2)).isEqualTo("0.30000000000000004");
  }
}
