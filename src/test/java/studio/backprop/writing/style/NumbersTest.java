package studio.backprop.writing.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("one of its tests gives the process another locale")
class NumbersTest {
  private static final Numbers TWO = new Numbers(2);

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "-0.0, 0.00",
    "0.375, 0.38",
    "-0.4, −0.40",
    "12.345, 12.35",
    "99.99, 99.99",
    "-99.996, −100.00",
    "123.456, 123.46",
    "-1234.56, −1234.6",
    "-12345.6, −12346",
    "1234567, 1e6",
    "0.0049, 5e−3",
    "-2.4e-7, −2e−7",
    "1e300, 1e300",
    "-3e-17, ≈0",
    "NaN, NaN",
    "Infinity, ∞",
    "-Infinity, −∞"
  })
  void a_cell_is_short_and_never_hides_that_it_is_not_zero(double value, String text) {
    assertThat(TWO.cell(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.4, 0.4",
    "2, 2",
    "0, 0",
    "0.998, 1.00",
    "0.333, 0.33",
    "0.05999999999999994, 0.06",
    "-120, −120",
    "0.0049, 5e−3",
    "NaN, NaN"
  })
  void a_text_rounds_as_cells_do_and_leaves_out_zeros_where_nothing_was_rounded(
      double value, String text) {
    assertThat(TWO.text(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.00049, 0.0051, 0.37451, 0.99951, 7.12345, 99.99501, 512.34, 4e-9, 1e7})
  void whatever_the_decimals_a_text_and_a_cell_show_the_same_number(double value) {
    for (int decimals = 0; decimals <= Style.MOST_DIGITS; decimals++) {
      Numbers numbers = new Numbers(decimals);

      assertThat(read(numbers.text(value))).isEqualTo(read(numbers.cell(value))).isNotZero();
    }
  }

  @Test
  void what_is_shown_is_known_as_the_number_that_a_reader_reads() {
    Random random = new Random(7);
    for (int k = 0; k < 20_000; k++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(-9, 20));
      Numbers numbers = new Numbers(k % (Style.MOST_DIGITS + 1));

      assertThat(numbers.shown(value).value()).isEqualTo(read(numbers.text(value)));
      assertThat(Numbers.inFigures(value).value())
          .isEqualTo(Double.parseDouble(Numbers.figures(value)));
      assertThat(Double.parseDouble(numbers.typed(value))).isEqualTo(value);
    }
  }

  @Test
  void every_digit_is_written_as_java_does_but_for_whole_numbers() {
    Random random = new Random(8);
    for (int k = 0; k < 20_000; k++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(-20, 6));

      assertThat(TWO.typed(value))
          .isEqualTo(Double.toString(value).replace(".0E", "E").toLowerCase(Locale.ROOT));
    }
    assertThat(TWO.typed(-0.0)).isEqualTo("0");
    assertThat(TWO.typed(-926_258_634_246_826d)).isEqualTo("-926258634246826");
    assertThat(TWO.typed(1e15)).isEqualTo("1e15");
  }

  @Test
  void what_rounding_leaves_of_a_zero_is_read_as_none() {
    assertThat(TWO.shown(-3e-17).value()).isZero();
    assertThat(TWO.shown(-3e-17).negated()).isEqualTo(TWO.shown(3e-17));
    assertThat(TWO.shown(Double.NEGATIVE_INFINITY).negated().value()).isInfinite().isPositive();
  }

  private static double read(String text) {
    return Double.parseDouble(text.replace('−', '-'));
  }

  @Test
  void a_negative_factor_has_brackets() {
    assertThat(TWO.factor(-0.5)).isEqualTo("(−0.5)");
    assertThat(TWO.factor(0.5)).isEqualTo("0.5");
    assertThat(TWO.factor(Double.NEGATIVE_INFINITY)).isEqualTo("(−∞)");
  }

  @Test
  void a_difference_has_its_sign_and_none_is_said_to_be_none() {
    assertThat(TWO.difference(0.5)).isEqualTo("+0.50");
    assertThat(TWO.difference(-0.5)).isEqualTo("−0.50");
    assertThat(TWO.difference(0)).isEqualTo("=");
    assertThat(TWO.difference(3e-17)).isEqualTo("≈0");
    assertThat(TWO.difference(Double.NaN)).isEqualTo("NaN");
  }

  @Test
  void a_column_has_its_points_one_under_the_other() {
    assertThat(TWO.column(0.1 + 0.2, -12, 1 / 3.0, Double.NaN))
        .containsExactly("  0.3 ", "−12   ", "  0.33", "NaN   ");
  }

  @Test
  void every_digit_is_there_where_one_points_or_types() {
    assertThat(TWO.exact(-0.1234567890123)).isEqualTo("−0.1234567890123");
    assertThat(TWO.exact(0.06)).isEqualTo("0.06");
    assertThat(TWO.exact(1e-5)).isEqualTo("1e−5");
    assertThat(TWO.exact(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
    assertThat(TWO.sure(0.05999999999999994)).isEqualTo("0.06");
    assertThat(TWO.sure(-0.1234567890123)).isEqualTo("−0.1234567890123");
    assertThat(TWO.sure(1 / 3.0)).isEqualTo("0.3333333333333333");
    assertThat(TWO.sure(Double.NaN)).isEqualTo("NaN");
    assertThat(TWO.typed(-3)).isEqualTo("-3");
    assertThat(TWO.typed(0.1 + 0.2)).isEqualTo("0.30000000000000004");
    assertThat(TWO.typed(1e-5)).isEqualTo("1e-5");
  }

  @Test
  void tex_knows_powers_of_ten_and_what_is_no_number() {
    assertThat(TWO.tex(-0.5)).isEqualTo("-0.5");
    assertThat(TWO.tex(-0.0049)).isEqualTo("-5 \\cdot 10^{-3}");
    assertThat(TWO.tex(Double.NEGATIVE_INFINITY)).isEqualTo("-\\infty");
    assertThat(TWO.tex(-3e-17)).isEqualTo("{\\approx}0");
    assertThat(TWO.tex(Double.NaN)).isEqualTo("\\text{NaN}");
    assertThat(TWO.exactTex(1e-5)).isEqualTo("10^{-5}");
    assertThat(TWO.exactTex(-1e-5)).isEqualTo("-10^{-5}");
    assertThat(TWO.exactTex(1.5e-5)).isEqualTo("1.5 \\cdot 10^{-5}");
  }

  @Test
  void a_terminal_gets_six_figures() {
    assertThat(Numbers.figures(-1 / 3.0)).isEqualTo("-0.333333");
    assertThat(Numbers.figures(1.23456789e-7)).isEqualTo("1.23457e-7");
    assertThat(Numbers.figures(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
  }

  @Test
  void the_place_where_it_runs_has_no_say() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(TWO.cell(1234567.8)).isEqualTo("1e6");
      assertThat(TWO.text(-0.0049)).isEqualTo("−5e−3");
      assertThat(TWO.exact(1234.5)).isEqualTo("1234.5");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_comma_may_stand_before_decimals() {
    Numbers german = new Numbers(2, ',');

    assertThat(german.cell(-0.375)).isEqualTo("−0,38");
    assertThat(german.text(0.5)).isEqualTo("0,5");
    assertThat(german.text(2)).isEqualTo("2");
    assertThat(german.tex(-0.5)).isEqualTo("-0{,}5");
    assertThat(german.exactTex(1.5e-5)).isEqualTo("1{,}5 \\cdot 10^{-5}");
    assertThat(german.typed(-0.5)).isEqualTo("-0,5");
    assertThat(german.brief(-1 / 3.0)).isEqualTo("−0,333333");
    assertThat(german.size(1.23e-7)).isEqualTo("1,2e−07");
    assertThat(german.column(1.5, 10)).containsExactly(" 1,5", "10  ");
    assertThat(german.exact(-0.1234567890123)).isEqualTo("−0,1234567890123");
  }

  @Test
  void numbers_with_a_comma_are_listed_with_semicolons() {
    Numbers german = new Numbers(2, ',');

    assertThat(german.list(List.of("0,5", "x"))).isEqualTo("0,5; x");
    assertThat(german.list(List.of("0", "x"))).isEqualTo("0, x");
    assertThat(TWO.list(List.of("0.5", "x"))).isEqualTo("0.5, x");
  }

  @Test
  void programs_and_terminals_take_a_point() {
    assertThat(Numbers.figures(0.5)).isEqualTo("0.5");
    assertThat(Numbers.magnitude(1.2e-7)).isEqualTo("1.2e-07");
  }
}
