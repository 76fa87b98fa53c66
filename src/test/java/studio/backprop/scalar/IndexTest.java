package studio.backprop.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Rows and columns as symbols.
class IndexTest {
  private final Index.Letter i = new Index.Letter("i", 4);
  private final Index.Letter k = new Index.Letter("k", 3);

  @Test
  void row_and_column_are_found_again_in_a_place_in_row_major_order() {
    Index place = Index.rowMajor(i, 3, k);

    assertThat(place.dividedBy(3)).isEqualTo(i);
    assertThat(place.modulo(3)).isEqualTo(k);
  }

  @Test
  void a_row_may_be_made_of_letters_where_a_condition_keeps_the_column_inside() {
    Index column = i.minus(k);

    assertThat(Index.rowMajor(k, 3, column.within(3)).dividedBy(3)).isEqualTo(k);
    assertThat(Index.rowMajor(k, 3, column).dividedBy(3)).isNotEqualTo(k);
  }

  @Test
  void a_row_that_is_a_quotient_is_found_again_under_a_width_equal_to_its_divisor() {
    Index row = i.minus(k).exactlyBy(2).within(2);

    assertThat(Index.rowMajor(row, 2, new Index.Letter("j", 2)).dividedBy(2)).isEqualTo(row);
  }

  @Test
  void what_is_kept_below_one_is_the_first() {
    assertThat(i.minus(k).within(1)).isEqualTo(Index.at(0));
  }

  @Test
  void what_is_taken_away_and_added_again_makes_no_difference() {
    assertThat(i.minus(k).plus(k)).isEqualTo(i);
    assertThat(i.plus(2).plus(-2)).isEqualTo(i);
    assertThat(i.minus(k).exactlyBy(2).times(2).plus(k)).isEqualTo(i);
  }

  @Test
  void every_simplification_is_the_same_number() {
    Letters.Values values = new Letters.Values();
    for (long row = 0; row < 4; row++) {
      for (long column = 0; column < 3; column++) {
        values.set(i, row);
        values.set(k, column);
        Index place = Index.rowMajor(i, 6, k);
        for (long width = 1; width <= 8; width++) {
          long flat = 6 * row + column;
          assertThat(place.dividedBy(width).value(values)).isEqualTo(flat / width);
          assertThat(place.modulo(width).value(values)).isEqualTo(flat % width);
        }
      }
    }
  }
}
