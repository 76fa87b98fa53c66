package studio.backprop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private static final List<String> MAIN = List.of("A long sentence.", "Short.");
  private static final List<String> ASIDE = List.of("By the way.", "");

  @Test
  void what_fits_in_full_is_said_in_full() {
    assertThat(new Budget(28).choose(List.of(MAIN, ASIDE)))
        .isEqualTo("A long sentence. By the way.");
  }

  @Test
  void the_longest_that_fits_is_said() {
    assertThat(new Budget(27).choose(List.of(MAIN, ASIDE))).isEqualTo("Short. By the way.");
    assertThat(new Budget(17).choose(List.of(MAIN, ASIDE))).isEqualTo("A long sentence.");
  }

  @Test
  void where_nothing_fits_it_is_as_short_as_it_can_be_and_not_cut() {
    assertThat(new Budget(3).choose(List.of(MAIN, ASIDE))).isEqualTo("Short.");
  }

  @Test
  void a_later_way_that_is_longer_is_no_way() {
    assertThat(new Budget(99).choose(List.of(List.of("Full.", "Longer by far."))))
        .isEqualTo("Full.");
  }
}
