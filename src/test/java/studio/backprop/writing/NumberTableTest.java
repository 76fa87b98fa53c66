package studio.backprop.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import studio.backprop.matrix.Matrix;
import studio.backprop.writing.style.Numbers;

class NumberTableTest {
  private static final NumberTable TABLE =
      new NumberTable(Matrix.of(new double[][] {{0.1 + 0.2, -12}, {1 / 3.0, 0.5}}), new Numbers(4));

  @Test
  void what_is_not_to_be_seen_has_a_mark_and_is_not_copied() {
    NumberTable half =
        new NumberTable(
            Matrix.of(new double[][] {{1.5, -12}}), (_, column) -> column == 1, new Numbers(1));

    assertThat(half.text()).isEqualTo("1.5    ·");
    assertThat(half.copy(0, 99)).isEqualTo("1.5");
    assertThat(half.at(half.text().length() - 1)).isEmpty();
  }

  @Test
  void numbers_are_rounded_and_their_points_stand_one_under_the_other() {
    assertThat(TABLE.text()).isEqualTo("0.3     −12  \n0.3333    0.5");
  }

  @Test
  void copying_takes_every_digit_of_the_numbers_between_two_places() {
    int all = TABLE.text().length();

    assertThat(TABLE.copy(0, all)).isEqualTo("0.30000000000000004\t-12\n0.3333333333333333\t0.5");
    assertThat(TABLE.copy(9, 16)).isEqualTo("-12\n0.3333333333333333");
    assertThat(TABLE.at(1)).contains("0.30000000000000004");
    assertThat(TABLE.at(6)).isEmpty();
  }

  @Test
  void of_a_large_matrix_the_beginning_is_shown() {
    NumberTable large = new NumberTable(Matrix.zeros(300, 50), new Numbers(2));

    assertThat(large.text().lines()).hasSize(101).first().asString().endsWith("0  …");
  }
}
