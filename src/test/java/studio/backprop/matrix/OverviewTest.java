package studio.backprop.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is seen of a matrix that is larger than can be seen at once.
class OverviewTest {

  @Test
  void a_small_matrix_is_seen_as_it_is() {
    Matrix small = Matrix.generate(1_024, 3, (i, j) -> i - j);

    assertThat(small.overview(1_024)).isSameAs(small);
  }

  @Test
  void of_a_large_one_each_block_is_seen_by_its_cell_of_the_largest_magnitude() {
    double[] cells = {1, -4, 2, 3, 0, -2, 0, 5, -1};

    assertThat(new Overview(cells, 3, 3).strongest(2, 2)).containsExactly(1, -4, 3, 5);
  }

  @Test
  void a_number_that_is_none_is_seen_among_all_others() {
    double[] cells = {1, Double.NaN, 1e300, Double.NEGATIVE_INFINITY, 2, 3};

    assertThat(new Overview(cells, 2, 3).strongest(1, 1)).containsExactly(Double.NaN);
    assertThat(new Overview(cells, 2, 3).strongest(2, 1))
        .containsExactly(Double.NaN, Double.NEGATIVE_INFINITY);
  }

  @Test
  void rows_and_columns_are_seen_by_as_many_as_there_is_room_for() {
    Matrix large = Matrix.generate(4_096, 900, (i, j) -> i == 4_000 && j == 5 ? 7 : 1);
    Matrix seen = large.overview(1_024);

    assertThat(seen.rows()).isEqualTo(1_024);
    assertThat(seen.columns()).isEqualTo(900);
    assertThat(seen.get(1_000, 5)).isEqualTo(7);
    assertThat(large.overview(1_024)).isSameAs(seen);
  }

  @Test
  void a_matrix_of_any_size_is_turned() {
    Matrix some = Matrix.generate(67, 41, (i, j) -> 100 * i + j);

    assertThat(some.transposed()).isEqualTo(Matrix.generate(41, 67, (i, j) -> 100 * j + i));
  }
}
