package studio.backprop.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.backprop.matrix.Matrix;
import studio.backprop.samples.Said;

/// What people type into a cell and paste over a matrix.
class EntryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.5|1.5",
        "1,5|1.5",
        "−0.5|-0.5",
        "-0.5|-0.5",
        "+3|3",
        "1e3|1000",
        ".5|0.5",
        "5.|5",
        "'\u00A07 '|7"
      })
  void a_number_is_read_as_people_write_it(String typed, double value) {
    assertThat(NumberEntry.parse(typed))
        .isInstanceOfSatisfying(
            NumberEntry.Accepted.class, number -> assertThat(number.value()).isEqualTo(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "abc",
        "1/0",
        "NaN",
        "Infinity",
        "1e999",
        "1.2.3",
        "1,2,3",
        "0x10",
        "1f",
        "--1",
        "."
      })
  void what_is_no_number_is_refused(String typed) {
    assertThat(NumberEntry.parse(typed)).isInstanceOf(NumberEntry.Refused.class);
  }

  @Test
  void a_refusal_says_what_would_be_right() {
    assertThat(NumberEntry.parse("abc"))
        .isInstanceOfSatisfying(
            NumberEntry.Refused.class,
            refused ->
                assertThat(Said.of(refused.fault()))
                    .isEqualTo("\"abc\" is no number; write one such as 0.5 or -2e3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5\t-2\n3\t4",
        "1,5\t−2\r\n3\t4\r\n",
        "1.5, -2\n3, 4\n\n",
        "1.5,-2\n3,4",
        "1,5; -2\n3; 4",
        "1.5 -2\n3 4",
        "  1,5  -2\n3 4",
        "[[1.5, -2], [3, 4]]",
        "[[1.5, -2],\n [3, 4]]",
        "[1.5 -2]\n[3 4]"
      })
  void a_block_may_be_apart_in_many_ways(String pasted) {
    assertThat(BlockEntry.parse(pasted, '.'))
        .isEqualTo(new BlockEntry.Block(Matrix.of(new double[] {1.5, -2}, new double[] {3, 4})));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|there are no numbers; copy a block of them",
        "'1,2\n3'|row 1 has 1 number and row 0 has 2; copy rows of one length",
        "'1\t2\n3\tx'|row 1, column 1: \"x\" is no number; write one such as 0.5 or -2e3",
        "'\t2'|row 0, column 0: there is no number; write one such as 0.5"
      })
  void a_block_with_anything_wrong_is_refused_as_a_whole(String pasted, String sentence) {
    assertThat(BlockEntry.parse(pasted, '.'))
        .isInstanceOfSatisfying(
            BlockEntry.Refused.class,
            refused -> assertThat(Said.of(refused.fault())).isEqualTo(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0,5", "0,5\n0,25", "0,5\t1,5", "0,5; 1,5", "-0,5 1,5"})
  void where_numbers_are_written_with_a_comma_a_pasted_one_is_of_a_number(String pasted) {
    assertThat(BlockEntry.parse(pasted, ','))
        .isInstanceOfSatisfying(
            BlockEntry.Block.class,
            block -> assertThat(Math.abs(block.numbers().get(0))).isEqualTo(0.5));
  }

  @Test
  void what_cannot_be_decimal_commas_stands_between_numbers() {
    assertThat(BlockEntry.parse("1,2,3", ','))
        .isEqualTo(BlockEntry.parse("1,2,3", '.'))
        .isInstanceOf(BlockEntry.Block.class);
  }
}
